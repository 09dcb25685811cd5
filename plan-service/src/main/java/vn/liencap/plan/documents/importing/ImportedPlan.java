package vn.liencap.plan.documents.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.documents.PlanJson;
import vn.liencap.plan.domain.Plan;

/**
 * A draft that was made from a document.
 *
 * @param id the draft
 * @param read what was read, where it stands and how sure we are
 * @param unmatched the names that no unit was found for; they stay text until somebody chooses
 * @param plan the draft itself
 */
public record ImportedPlan(
    PlanId id, PlanJson read, List<UnmatchedName> unmatched, @JsonIgnore Plan plan) {
  public ImportedPlan {
    unmatched = List.copyOf(unmatched);
  }

  /**
   * A name that no unit was found for.
   *
   * @param field where in the draft it stands, for example {@code activities[0].lead[1]}
   * @param text as printed
   * @param choices units that may be meant
   */
  public record UnmatchedName(String field, String text, List<Choice> choices) {
    public UnmatchedName {
      choices = List.copyOf(choices);
    }
  }

  /** A unit that may be meant. */
  public record Choice(UnitId id, String name, String level) {}
}
