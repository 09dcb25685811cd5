package vn.liencap.plan.assignments.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.plan.domain.Change;

/**
 * An assignment as it is stored; its outbox stands beside, and only relay and sweep read it.
 *
 * @param id {@code plan~unit}
 * @param state all of it
 * @param lastChange who did what; null while only the cascade did
 * @param reason what they said
 */
@Document(AssignmentDocument.COLLECTION)
@CompoundIndex(name = "unit", def = "{'state.unit': 1, _id: 1}")
@CompoundIndex(name = "plan", def = "{'state.plan': 1, _id: 1}")
record AssignmentDocument(
    @Id String id, AssignmentState state, @Nullable Change lastChange, @Nullable String reason) {
  static final String COLLECTION = "assignments";
}
