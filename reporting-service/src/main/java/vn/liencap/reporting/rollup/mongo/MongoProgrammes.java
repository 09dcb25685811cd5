package vn.liencap.reporting.rollup.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.reporting.rollup.domain.Programmes;

/** The copy of the programmes in MongoDB. */
@Repository
class MongoProgrammes implements Programmes {
  private static final String COLLECTION = "programmes";

  private final MongoTemplate mongo;

  MongoProgrammes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Map<ProgrammeId, ProgrammeState> find(Collection<ProgrammeId> ids) {
    var wanted = ids.stream().map(ProgrammeId::value).toList();
    return mongo
        .find(Query.query(Criteria.where("_id").in(wanted)), ProgrammeState.class, COLLECTION)
        .stream()
        .collect(Collectors.toMap(ProgrammeState::id, Function.identity()));
  }

  @Override
  public void keep(ProgrammeState programme) {
    ProgrammeState known = find(List.of(programme.id())).get(programme.id());
    if (known == null || known.sequence() < programme.sequence()) {
      replaceOlder(programme);
    }
  }

  /** An upsert that matches only what is older; one that became newer meanwhile collides by id. */
  private void replaceOlder(ProgrammeState programme) {
    var older =
        Criteria.where("_id").is(programme.id().value()).and("sequence").lt(programme.sequence());
    try {
      mongo
          .update(ProgrammeState.class)
          .inCollection(COLLECTION)
          .matching(Query.query(older))
          .replaceWith(programme)
          .withOptions(FindAndReplaceOptions.options().upsert())
          .findAndReplace();
    } catch (DuplicateKeyException _) {
      // The one that is kept is as new or newer.
    }
  }
}
