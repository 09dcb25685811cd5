package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.FundingSource;

/**
 * Progress to be entered.
 *
 * @param entryId chosen by the page, so that sending it twice enters it once
 * @param date the day the work was done
 * @param text what was done
 * @param percent 0 to 100, when it changes
 * @param outputs figures by output kind
 * @param spent in đồng
 * @param source where that money comes from
 * @param link evidence elsewhere
 * @param behalf the agency outside the tree whose part it is
 * @param alsoFor the further activities that the work serves
 */
public record ProgressInput(
    String entryId,
    LocalDate date,
    String text,
    @Nullable Integer percent,
    Map<String, Long> outputs,
    long spent,
    @Nullable FundingSource source,
    @Nullable String link,
    @Nullable UnitId behalf,
    List<ActivityId> alsoFor) {
  public ProgressInput {
    outputs = outputs == null ? Map.of() : Map.copyOf(outputs);
    alsoFor = List.copyOf(alsoFor);
  }
}
