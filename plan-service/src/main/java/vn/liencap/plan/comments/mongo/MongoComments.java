package vn.liencap.plan.comments.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.comments.domain.Comment;
import vn.liencap.plan.comments.domain.Comments;

/** Comments in the collection {@code comments}. */
@Repository
class MongoComments implements Comments {
  private final MongoTemplate mongo;

  MongoComments(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Document("comments")
  @CompoundIndex(name = "plan", def = "{'comment.plan': 1, _id: 1}")
  private record CommentDocument(@Id String id, Comment comment) {}

  @Override
  public Optional<Comment> find(String id) {
    @Nullable CommentDocument found = mongo.findById(id, CommentDocument.class);
    return Optional.ofNullable(found).map(CommentDocument::comment);
  }

  @Override
  public void add(Comment comment) {
    mongo.upsert(
        query(where("_id").is(comment.id())),
        new Update().setOnInsert("comment", comment),
        CommentDocument.class);
  }

  @Override
  public void answer(Comment answered) {
    mongo.updateFirst(
        query(where("_id").is(answered.id())),
        new Update().set("comment.reply", answered.reply()),
        CommentDocument.class);
  }

  @Override
  public List<Comment> list(PlanId plan, @Nullable UnitId unit, @Nullable String after, int limit) {
    Criteria wanted = where("comment.plan").is(plan);
    if (unit != null) {
      wanted = wanted.and("comment.unit").is(unit);
    }
    if (after != null) {
      wanted = wanted.and("_id").gt(after);
    }
    return mongo
        .find(query(wanted).with(Sort.by("_id")).limit(limit), CommentDocument.class)
        .stream()
        .map(CommentDocument::comment)
        .toList();
  }

  @Override
  public long count(PlanId plan) {
    return mongo.count(query(where("comment.plan").is(plan)), CommentDocument.class);
  }
}
