package vn.liencap.plan.units.importing;

import java.util.List;
import vn.liencap.plan.units.importing.domain.LineProblem;

/** How an import ended. */
public sealed interface ImportOutcome {

  /**
   * The tree says what the file says.
   *
   * @param rows how many rows the file had
   * @param created how many units are new
   * @param changed how many have another name or parent now, or have ended
   * @param unchanged how many were so already
   */
  record Imported(int rows, int created, int changed, int unchanged) implements ImportOutcome {}

  /**
   * Nothing was written.
   *
   * @param problems the first of them by line
   * @param count how many there are
   */
  record Faulty(List<LineProblem> problems, int count) implements ImportOutcome {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /** Only administrators of the root import. */
  record NotYours() implements ImportOutcome {}

  /** Somebody changed the same units meanwhile; the same file again does what is left. */
  record Overtaken() implements ImportOutcome {}
}
