package vn.liencap.portal.services;

import java.util.List;

/**
 * Who does what, in a plan that is being written.
 *
 * @param unit the heading
 * @param tasks their duties
 */
public record DraftResponsibility(String unit, List<DraftItem> tasks) {
  public DraftResponsibility {
    tasks = tasks == null ? List.of() : List.copyOf(tasks);
  }
}
