package vn.liencap.activity.outputs.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.mongo.NewestCopies;
import vn.liencap.activity.outputs.Programmes;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.ProgrammeState;

/** Programmes in the collection {@code programmes}. */
@Repository
class MongoProgrammes implements Programmes {
  private final NewestCopies<ProgrammeState> copies;

  MongoProgrammes(MongoTemplate mongo) {
    this.copies =
        new NewestCopies<>(
            mongo,
            "programmes",
            ProgrammeState.class,
            programme -> programme.id().value(),
            ProgrammeState::sequence);
  }

  @Override
  public void keep(Collection<ProgrammeState> told) {
    copies.keep(told);
  }

  @Override
  public Optional<ProgrammeState> find(ProgrammeId id) {
    return Optional.ofNullable(copies.find(List.of(id.value())).get(id.value()));
  }
}
