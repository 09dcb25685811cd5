package vn.liencap.reporting.rollup.domain;

import java.util.Collection;
import java.util.Map;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.ProgrammeState;

/** This service's copy of the programmes. */
public interface Programmes {

  /** Those of the programmes that are known here. */
  Map<ProgrammeId, ProgrammeState> find(Collection<ProgrammeId> ids);

  /** Keeps a programme; an older state than the one known changes nothing. */
  void keep(ProgrammeState programme);
}
