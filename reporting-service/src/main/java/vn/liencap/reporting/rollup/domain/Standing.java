package vn.liencap.reporting.rollup.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.plan.FigureBorder;

/**
 * Where a node stands: when figures cross its border, and which node keeps a slot for it. Each half
 * carries the sequence of what it was read from, so that an instance that lags cannot undo it.
 *
 * @param figures when figures cross; null while the programme is not known, and nothing crosses
 * @param programmeSequence of the programme as it was known; 0 while it is not
 * @param holder the node above; null for the root, and while the unit is not known
 * @param unitSequence of the unit as it was known; 0 while it is not
 */
public record Standing(
    @Nullable FigureBorder figures,
    long programmeSequence,
    @Nullable NodeId holder,
    long unitSequence) {
  /** Nothing is known yet: the node keeps what it is told and tells nobody. */
  public static final Standing UNKNOWN = new Standing(null, 0, null, 0);

  /** The newer half of each; of equal age, the one seen now. */
  Standing updatedBy(Standing seen) {
    boolean programme = seen.programmeSequence >= programmeSequence;
    boolean unit = seen.unitSequence >= unitSequence;
    return new Standing(
        programme ? seen.figures : figures,
        programme ? seen.programmeSequence : programmeSequence,
        unit ? seen.holder : holder,
        unit ? seen.unitSequence : unitSequence);
  }

  /**
   * True when the counter may cross the border. What was entered passes at once only where the
   * programme says so; what reports say passes once submitted, or once accepted; states always.
   */
  boolean letsPass(String counter) {
    if (Counters.isFigure(counter)) {
      return figures == FigureBorder.WHEN_ENTERED;
    }
    if (Counters.isSubmitted(counter)) {
      return figures == FigureBorder.WHEN_ENTERED || figures == FigureBorder.WHEN_SUBMITTED;
    }
    return figures != null || !Counters.isReported(counter);
  }
}
