package vn.liencap.activity.outputs;

import java.util.Collection;
import java.util.Optional;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.ProgrammeState;

/** Copies of programmes, the newest state of each. */
public interface Programmes {

  /** Keeps those that are newer than what is known. */
  void keep(Collection<ProgrammeState> told);

  /** The programme of that id. */
  Optional<ProgrammeState> find(ProgrammeId id);
}
