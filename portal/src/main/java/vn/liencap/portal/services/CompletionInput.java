package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.FundingSource;

/**
 * The last word on an activity.
 *
 * @param entryId chosen by the page when there is a last entry
 * @param date the day it was completed
 * @param text what was done
 * @param outputs figures by output kind
 * @param spent in đồng
 * @param source where that money comes from
 * @param alsoFor the further activities that the work serves
 */
public record CompletionInput(
    @Nullable String entryId,
    LocalDate date,
    @Nullable String text,
    Map<String, Long> outputs,
    long spent,
    @Nullable FundingSource source,
    List<ActivityId> alsoFor) {
  public CompletionInput {
    outputs = outputs == null ? Map.of() : Map.copyOf(outputs);
    alsoFor = List.copyOf(alsoFor);
  }
}
