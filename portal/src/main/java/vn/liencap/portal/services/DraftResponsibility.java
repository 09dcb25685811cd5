package vn.liencap.portal.services;

import java.util.List;
import vn.liencap.contracts.plan.Party;

/**
 * Who does what, in a plan that is being written.
 *
 * @param unit the heading
 * @param parties who is meant by it; read from the heading when empty
 * @param tasks their duties
 */
public record DraftResponsibility(String unit, List<Party> parties, List<DraftItem> tasks) {
  public DraftResponsibility {
    parties = parties == null ? List.of() : List.copyOf(parties);
    tasks = tasks == null ? List.of() : List.copyOf(tasks);
  }
}
