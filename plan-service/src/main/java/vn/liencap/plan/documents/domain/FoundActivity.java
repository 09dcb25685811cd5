package vn.liencap.plan.documents.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;

/**
 * A key activity that was found.
 *
 * @param title as printed
 * @param lead who leads
 * @param coordinating who takes part
 * @param timing when; of kind UNSPECIFIED where nothing is said
 * @param funding its sources
 * @param outputs what is expected
 * @param budget planned, in đồng
 * @param at where it stands
 * @param confidence 0 to 1
 */
public record FoundActivity(
    String title,
    List<Found> lead,
    List<Found> coordinating,
    Timing timing,
    List<Found> funding,
    List<Found> outputs,
    @Nullable Long budget,
    Place at,
    double confidence) {
  public FoundActivity {
    lead = List.copyOf(lead);
    coordinating = List.copyOf(coordinating);
    funding = List.copyOf(funding);
    outputs = List.copyOf(outputs);
  }
}
