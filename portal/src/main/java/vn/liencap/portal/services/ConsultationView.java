package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Whom a draft is shown to for comments.
 *
 * @param units they may read it and comment
 * @param until last day, inclusive
 */
public record ConsultationView(List<UnitId> units, @Nullable LocalDate until) {
  public ConsultationView {
    units = units == null ? List.of() : List.copyOf(units);
  }
}
