package vn.liencap.reporting.aims.domain;

import java.util.Collection;
import java.util.List;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/** What issued plans have told of their aims. */
public interface PlanAims {
  /** Takes in what a plan aims at; an older state than the known one changes nothing. */
  void learn(Aims aims);

  /** Aims of the plans in force that a unit issued for a year, the newest first. */
  List<Aims> issuedFor(UnitId issuer, int year);

  /** Aims of a programme's plans in force that these units issued. */
  List<Aims> of(ProgrammeId programme, Collection<UnitId> issuers);
}
