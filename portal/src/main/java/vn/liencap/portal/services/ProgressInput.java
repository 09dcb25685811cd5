package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Progress to be entered.
 *
 * @param entryId chosen by the page, so that sending it twice enters it once
 * @param date the day the work was done
 * @param text what was done
 * @param percent 0 to 100, when it changes
 * @param outputs figures by output kind
 * @param spent in đồng
 * @param link evidence elsewhere
 */
public record ProgressInput(
    String entryId,
    LocalDate date,
    String text,
    @Nullable Integer percent,
    Map<String, Long> outputs,
    long spent,
    @Nullable String link) {
  public ProgressInput {
    outputs = outputs == null ? Map.of() : Map.copyOf(outputs);
  }
}
