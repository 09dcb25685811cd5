package vn.liencap.reporting.reports.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;

/** The next state of a report: what is not said stays, and the sequence counts one more. */
final class Revision {
  private final ReportState before;
  private ReportStatus status;
  private List<ProgrammeId> programmes;
  private LocalDate lock;
  private int version;
  private @Nullable LocalDate submittedOn;
  private boolean complete;
  private @Nullable String reason;
  private Map<String, Map<String, Long>> figures;

  private Revision(ReportState before) {
    this.before = before;
    this.status = before.status();
    this.programmes = before.programmes();
    this.lock = before.lock();
    this.version = before.version();
    this.submittedOn = before.submittedOn();
    this.complete = before.complete();
    this.reason = before.returnReason();
    this.figures = before.figures();
  }

  static Revision of(ReportState before) {
    return new Revision(before);
  }

  Revision answering(List<ProgrammeId> all) {
    this.programmes = all;
    return this;
  }

  /** A report sent a second time keeps the day it was first sent on. */
  Revision submitted(LocalDate today, List<Figure> frozen, boolean isComplete) {
    this.status = ReportStatus.SUBMITTED;
    this.submittedOn = submittedOn == null ? today : submittedOn;
    this.complete = isComplete;
    this.reason = null;
    this.figures = told(frozen);
    return this;
  }

  Revision returned(String why) {
    this.status = ReportStatus.RETURNED;
    this.reason = why;
    return this;
  }

  Revision passedOn() {
    this.status = ReportStatus.PASSED_ON;
    return this;
  }

  Revision accepted() {
    this.status = ReportStatus.ACCEPTED;
    return this;
  }

  Revision reopened(String why) {
    this.status = ReportStatus.OPEN;
    this.version = version + 1;
    this.reason = why;
    return this;
  }

  Revision locked(LocalDate until) {
    this.lock = until;
    return this;
  }

  private static Map<String, Map<String, Long>> told(List<Figure> frozen) {
    var told = new HashMap<String, Map<String, Long>>();
    for (Figure figure : frozen) {
      var ofProgramme = told.computeIfAbsent(figure.programme().value(), _ -> new TreeMap<>());
      ofProgramme.put(figure.code(), figure.value().value());
      if (figure.of() != null) {
        ofProgramme.put(Figure.denominatorOf(figure.code()), figure.of().value());
      }
    }
    return told;
  }

  ReportState next() {
    return new ReportState(
        before.id(),
        before.label(),
        before.from(),
        before.to(),
        before.unit(),
        before.parent(),
        before.via(),
        programmes,
        before.due(),
        lock,
        status,
        version,
        submittedOn,
        complete,
        reason,
        figures,
        before.sequence() + 1);
  }
}
