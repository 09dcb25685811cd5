package vn.liencap.reporting.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.reporting.rollup.domain.Programmes;

/** Programmes in a map. */
final class ProgrammesInMemory implements Programmes {
  private final Map<ProgrammeId, ProgrammeState> byId = new HashMap<>();

  @Override
  public Map<ProgrammeId, ProgrammeState> find(Collection<ProgrammeId> ids) {
    var found = new HashMap<>(byId);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public void keep(ProgrammeState programme) {
    byId.merge(programme.id(), programme, (a, b) -> a.sequence() >= b.sequence() ? a : b);
  }
}
