package vn.liencap.activity.outputs;

import java.util.List;
import vn.liencap.contracts.ProgrammeId;

/** The output kinds that programmes have added to the usual ones. */
public interface AddedOutputKinds {

  /** What a programme has added. */
  List<OutputKind> of(ProgrammeId programme);

  /** Adds a kind, or renames it when the programme has that code already. */
  void put(ProgrammeId programme, OutputKind kind);
}
