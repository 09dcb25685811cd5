package vn.liencap.contracts.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * What the finance unit of the plan has settled (quyết toán) of the money of an activity.
 *
 * @param amount in đồng
 * @param by the unit that settled
 * @param on the day it did so, Asia/Ho_Chi_Minh
 * @param note what it said with it
 * @param sources of the amount, what comes from which source; the rest names none
 */
public record Settlement(
    long amount, UnitId by, LocalDate on, @Nullable String note, List<SourceAmount> sources) {
  public Settlement {
    sources = sources == null ? List.of() : List.copyOf(sources); // older events know no sources
  }
}
