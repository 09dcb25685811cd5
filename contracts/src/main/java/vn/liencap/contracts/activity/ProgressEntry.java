package vn.liencap.contracts.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * What was done on a day, entered once by whoever did it.
 *
 * @param id chosen by the client; entering it again changes nothing
 * @param unit the lead unit or a coordinating one
 * @param person who entered it
 * @param date the day the work was done
 * @param text what was done
 * @param percent 0 to 100 when the lead says so
 * @param outputs figures by output kind
 * @param spent in đồng
 * @param link evidence elsewhere
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
    @Nullable String link,
    Instant enteredAt) {
  public ProgressEntry {
    outputs = Map.copyOf(outputs);
  }
}
