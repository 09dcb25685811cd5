package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last word on an activity.
 *
 * @param entryId chosen by the page when there is a last entry
 * @param date the day it was completed
 * @param text what was done
 * @param outputs figures by output kind
 * @param spent in đồng
 */
public record CompletionInput(
    @Nullable String entryId,
    LocalDate date,
    @Nullable String text,
    Map<String, Long> outputs,
    long spent) {
  public CompletionInput {
    outputs = outputs == null ? Map.of() : Map.copyOf(outputs);
  }
}
