package vn.liencap.reporting.templates.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;

/** Templates in the collection {@code templates}; there are few, and each is read by its id. */
@Repository
class MongoTemplates implements Templates {
  private final MongoCollection<TemplateDocument> documents;

  MongoTemplates(MongoTemplate mongo) {
    this.documents = mongo.getDb().getCollection("templates", TemplateDocument.class);
    this.documents.createIndex(Indexes.ascending("template.programme"));
  }

  @Override
  public Optional<Template> find(String id) {
    return Optional.ofNullable(documents.find(eq("_id", id)).first())
        .map(TemplateDocument::template);
  }

  @Override
  public List<Template> findAll(Collection<String> ids) {
    return all(in("_id", ids), 0);
  }

  @Override
  public List<Template> active() {
    return all(eq("active", true), 0);
  }

  @Override
  public List<Template> list(@Nullable ProgrammeId programme, @Nullable String after, int limit) {
    var filters = new ArrayList<Bson>();
    filters.add(gt("_id", after == null ? "" : after));
    if (programme != null) {
      filters.add(eq("template.programme", programme.value()));
    }
    return all(and(filters), limit);
  }

  private List<Template> all(Bson filter, int limit) {
    return documents
        .find(filter)
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(TemplateDocument::template)
        .into(new ArrayList<>());
  }

  @Override
  public boolean insert(Template template) {
    try {
      documents.insertOne(TemplateDocument.from(template));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public boolean replace(Template before, Template after) {
    return documents
            .replaceOne(
                and(eq("_id", before.id()), eq("template.sequence", before.sequence())),
                TemplateDocument.from(after))
            .getMatchedCount()
        > 0;
  }
}
