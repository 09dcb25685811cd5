package vn.liencap.contracts.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * What was done on a day, entered once by whoever did it.
 *
 * @param id chosen by the client; entering it again changes nothing
 * @param unit the lead unit or a coordinating one; an agency outside the tree when the unit that
 *     answers for it entered its part
 * @param person who entered it
 * @param date the day the work was done
 * @param text what was done
 * @param percent 0 to 100 when the lead says so
 * @param outputs figures by output kind
 * @param spent in đồng
 * @param source where that money comes from; null when nobody said
 * @param link evidence elsewhere
 * @param countedAt the activity where the figures and the evidence of this work are; null when they
 *     are here
 * @param enteredAt when it was entered
 */
public record ProgressEntry(
    String id,
    UnitId unit,
    PersonId person,
    LocalDate date,
    String text,
    @Nullable Integer percent,
    Map<String, Long> outputs,
    long spent,
    @Nullable FundingSource source,
    @Nullable String link,
    @Nullable ActivityId countedAt,
    Instant enteredAt) {
  public ProgressEntry {
    outputs = Map.copyOf(outputs);
  }
}
