package vn.liencap.activity.outputs;

import java.util.List;
import vn.liencap.contracts.ProgrammeId;

/** The output kinds that programmes have added to the usual ones, or call by another name. */
public interface AddedOutputKinds {

  /** What a programme has added or changed. */
  List<OutputKind> of(ProgrammeId programme);

  /** What all programmes have added or changed, at most {@code limit} programmes. */
  List<OutputKind> everywhere(int limit);

  /** Adds a kind, or puts it in the place of the one with that code. */
  void put(ProgrammeId programme, OutputKind kind);
}
