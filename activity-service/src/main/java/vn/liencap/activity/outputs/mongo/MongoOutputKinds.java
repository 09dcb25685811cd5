package vn.liencap.activity.outputs.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.outputs.AddedOutputKinds;
import vn.liencap.activity.outputs.OutputKind;
import vn.liencap.contracts.ProgrammeId;

/** One document per programme in {@code outputKinds}, one field per code. */
@Repository
class MongoOutputKinds implements AddedOutputKinds {
  private final MongoTemplate mongo;

  MongoOutputKinds(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<OutputKind> of(ProgrammeId programme) {
    Document found = kinds().find(Filters.eq("_id", programme.value())).first();
    return found == null ? List.of() : read(found);
  }

  @Override
  public List<OutputKind> everywhere(int limit) {
    return kinds().find().sort(Sorts.ascending("_id")).limit(limit).into(new ArrayList<>()).stream()
        .flatMap(programme -> read(programme).stream())
        .toList();
  }

  @Override
  public void put(ProgrammeId programme, OutputKind kind) {
    kinds()
        .updateOne(
            Filters.eq("_id", programme.value()),
            Updates.set(
                "kinds." + kind.code(),
                new Document("label", kind.label())
                    .append("unit", kind.unit())
                    .append("retired", kind.retired())),
            new UpdateOptions().upsert(true));
  }

  private static List<OutputKind> read(Document programme) {
    Document byCode = programme.get("kinds", new Document());
    return byCode.keySet().stream()
        .sorted()
        .map(code -> read(code, byCode.get(code, Document.class)))
        .toList();
  }

  private static OutputKind read(String code, Document kind) {
    return new OutputKind(
        code, kind.getString("label"), kind.getString("unit"), kind.getBoolean("retired", false));
  }

  private MongoCollection<Document> kinds() {
    return mongo.getCollection("outputKinds");
  }
}
