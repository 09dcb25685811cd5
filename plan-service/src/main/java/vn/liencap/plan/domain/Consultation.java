package vn.liencap.plan.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Whom a draft is shown to for comments (lấy ý kiến).
 *
 * @param units they may read it and comment while it is in consultation
 * @param until last day to comment, inclusive; null when none is set
 */
public record Consultation(List<UnitId> units, @Nullable LocalDate until) {
  public Consultation {
    units = List.copyOf(units);
  }
}
