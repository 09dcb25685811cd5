package vn.liencap.notification.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;

/** A deadline that is being changed; what is not said stays. */
final class DeadlineDraft {
  private final Deadline before;
  private String subject;
  private @Nullable PlanId plan;
  private @Nullable String planNumber;
  private @Nullable LocalDate due;
  private int parts;
  private @Nullable PersonId owner;
  private Instant since;
  private List<Told> told;
  private @Nullable String edition;
  private @Nullable Mending mending;
  private @Nullable Decision decision;
  private boolean takenOver;
  private Set<ProgrammeId> programmes;

  DeadlineDraft(Deadline before) {
    this.before = before;
    this.subject = before.subject();
    this.plan = before.plan();
    this.planNumber = before.planNumber();
    this.due = before.due();
    this.parts = before.parts();
    this.owner = before.owner();
    this.since = before.since();
    this.told = before.told();
    this.edition = before.edition();
    this.mending = before.mending();
    this.decision = before.decision();
    this.takenOver = before.takenOver();
    this.programmes = before.programmes();
  }

  DeadlineDraft subject(String its) {
    this.subject = its;
    return this;
  }

  DeadlineDraft plan(PlanId its, @Nullable String number, @Nullable String itsEdition) {
    this.plan = its;
    this.planNumber = number;
    this.edition = itsEdition;
    return this;
  }

  DeadlineDraft due(@Nullable LocalDate its) {
    this.due = its;
    return this;
  }

  DeadlineDraft parts(int its) {
    this.parts = its;
    return this;
  }

  DeadlineDraft owner(@Nullable PersonId its) {
    this.owner = its;
    return this;
  }

  DeadlineDraft since(Instant its) {
    this.since = its;
    return this;
  }

  DeadlineDraft told(Collection<Told> its) {
    this.told = List.copyOf(its);
    return this;
  }

  DeadlineDraft mending(Mending its) {
    this.mending = its;
    return this;
  }

  DeadlineDraft decision(@Nullable Decision its) {
    this.decision = its;
    return this;
  }

  DeadlineDraft takenOver(boolean its) {
    this.takenOver = its;
    return this;
  }

  DeadlineDraft programmes(Collection<ProgrammeId> its) {
    this.programmes = Set.copyOf(its);
    return this;
  }

  Deadline done() {
    return new Deadline(
        subject,
        before.kind(),
        plan,
        planNumber,
        before.title(),
        before.issuer(),
        due,
        before.state(),
        parts,
        owner,
        since,
        told,
        before.sequence(),
        edition,
        mending,
        decision,
        takenOver,
        programmes);
  }
}
