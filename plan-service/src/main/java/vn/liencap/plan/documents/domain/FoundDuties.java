package vn.liencap.plan.documents.domain;

import java.util.List;

/**
 * What the implementation section asks of somebody.
 *
 * @param unit who, as printed
 * @param tasks what
 * @param at where it stands
 * @param confidence 0 to 1
 */
public record FoundDuties(String unit, List<Found> tasks, Place at, double confidence) {
  public FoundDuties {
    tasks = List.copyOf(tasks);
  }
}
