package vn.liencap.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.papers.DocumentNumber;

/** The next state of a plan: what is not said stays, and the sequence counts one more. */
final class Revision {
  private static final int STEPS_KEPT = 200;
  private final Plan before;
  private ProgrammeId programme;
  private UnitId issuer;
  private @Nullable UnitId draftingUnit;
  private PlanStatus status;
  private int version;
  private PlanContent content;
  private List<PlanId> parents;
  private List<Addressing> addressing;
  private @Nullable Signature signature;
  private @Nullable DocumentNumber number;
  private @Nullable LocalDate issuedOn;
  private List<String> readerKeys;
  private @Nullable Amends amends;
  private final List<Step> steps;
  private @Nullable Consultation consultation;
  private final List<PlanNote> notes;

  private Revision(Plan before) {
    this.before = before;
    this.programme = before.programme();
    this.issuer = before.issuer();
    this.draftingUnit = before.draftingUnit();
    this.status = before.status();
    this.version = before.version();
    this.content = before.content();
    this.parents = before.parents();
    this.addressing = before.addressing();
    this.signature = before.signature();
    this.number = before.number();
    this.issuedOn = before.issuedOn();
    this.readerKeys = before.readerKeys();
    this.amends = before.amends();
    this.steps = new ArrayList<>(before.steps());
    this.consultation = before.consultation();
    this.notes = new ArrayList<>(before.notes());
  }

  static Revision of(Plan before) {
    return new Revision(before);
  }

  Revision written(PlanCommand.Edit edit) {
    this.programme = edit.programme();
    this.draftingUnit = edit.draftingUnit();
    return text(edit.content(), edit.parents(), edit.addressing());
  }

  Revision text(PlanContent newContent, List<PlanId> above, List<Addressing> rules) {
    this.content = newContent;
    this.parents = above;
    this.addressing = rules;
    return this;
  }

  Revision writers(UnitId signing, @Nullable UnitId drafting) {
    this.issuer = signing;
    this.draftingUnit = drafting;
    return this;
  }

  Revision status(PlanStatus value) {
    this.status = value;
    return this;
  }

  Revision step(Step taken) {
    steps.add(taken);
    return this;
  }

  Revision note(PlanNote note) {
    notes.add(note);
    return this;
  }

  Revision signature(@Nullable Signature value) {
    this.signature = value;
    return this;
  }

  Revision consultation(Consultation value) {
    this.consultation = value;
    return this;
  }

  Revision version(int value) {
    this.version = value;
    return this;
  }

  Revision dispatched(DocumentNumber given, LocalDate on, @Nullable LocalDate answerBy) {
    this.number = given;
    this.issuedOn = on;
    this.amends = amends == null ? null : amends.withAnswerBy(answerBy);
    return status(PlanStatus.ISSUED);
  }

  Revision readers(List<String> keys) {
    this.readerKeys = keys;
    return this;
  }

  Plan next(Instant now) {
    return new Plan(
        before.id(),
        programme,
        issuer,
        draftingUnit,
        status,
        version,
        content,
        parents,
        addressing,
        signature,
        number,
        issuedOn,
        readerKeys,
        now,
        before.sequence() + 1,
        amends,
        steps.subList(Math.max(0, steps.size() - STEPS_KEPT), steps.size()),
        consultation,
        notes);
  }
}
