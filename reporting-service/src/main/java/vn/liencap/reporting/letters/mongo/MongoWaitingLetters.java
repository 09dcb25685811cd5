package vn.liencap.reporting.letters.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.letters.LetterState;
import vn.liencap.reporting.letters.domain.WaitingLetters;

/** Letters in the collection {@code letters}; of one that waits no more only its sequence stays. */
@Repository
class MongoWaitingLetters implements WaitingLetters {
  private static final String WAITS_AT = "waitsAt";

  private final MongoCollection<LetterDocument> documents;

  MongoWaitingLetters(MongoTemplate mongo) {
    this.documents = mongo.getDb().getCollection("letters", LetterDocument.class);
    documents.createIndex(Indexes.ascending(WAITS_AT), new IndexOptions().sparse(true));
  }

  @Override
  public void follow(Collection<LetterState> letters) {
    Map<String, LetterState> newest = new HashMap<>();
    letters.forEach(letter -> newest.merge(letter.id(), letter, MongoWaitingLetters::later));
    if (newest.isEmpty()) {
      return;
    }
    try {
      write(newest.values(), true);
    } catch (MongoBulkWriteException e) {
      if (!e.getWriteErrors().stream()
          .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
      // What is stored is as new or newer, unless an older one came in between just now.
      write(newest.values(), false);
    }
  }

  /** Matches only what is older; an upsert of what is not collides by its id. */
  private void write(Collection<LetterState> letters, boolean upsert) {
    ReplaceOptions options = new ReplaceOptions().upsert(upsert);
    documents.bulkWrite(
        letters.stream()
            .map(
                letter ->
                    new ReplaceOneModel<>(
                        and(eq("_id", letter.id()), lt("sequence", letter.sequence())),
                        LetterDocument.from(letter),
                        options))
            .toList(),
        new BulkWriteOptions().ordered(false));
  }

  private static LetterState later(LetterState one, LetterState other) {
    return other.sequence() > one.sequence() ? other : one;
  }

  @Override
  public List<LetterState> of(UnitId unit) {
    return documents.find(eq(WAITS_AT, unit.value())).into(new ArrayList<>()).stream()
        .map(LetterDocument::letter)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(LetterState::draftedOn).thenComparing(LetterState::id))
        .toList();
  }
}
