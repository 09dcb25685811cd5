package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.activity.SliceFigures;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.units.Succession;

/** The next state of an activity: what is not said stays, and the sequence counts one more. */
final class Revision {
  private final ActivityState before;
  private @Nullable PersonId owner;
  private @Nullable String post;
  private LocalDate due;
  private @Nullable Extension extension;
  private ActivityStatus status;
  private int percent;
  private Map<String, Long> outputs;
  private Map<String, Map<String, Long>> contributions;
  private Map<String, SliceFigures> slices;
  private long budgetSpent;
  private @Nullable Settlement settlement;
  private List<SourceFigures> sources;
  private @Nullable LocalDate completedOn;
  private @Nullable String cancelReason;
  private @Nullable LocalDate lastProgressOn;
  private @Nullable Succession succession;
  private @Nullable LocalDate scheduledOn;
  private ActivityState plan;

  private Revision(ActivityState before) {
    this.before = before;
    this.owner = before.owner();
    this.post = before.post();
    this.due = before.due();
    this.extension = before.extension();
    this.status = before.status();
    this.percent = before.percent();
    this.outputs = before.outputs();
    this.contributions = before.contributions();
    this.slices = before.slices();
    this.budgetSpent = before.budgetSpent();
    this.settlement = before.settlement();
    this.sources = before.sources();
    this.completedOn = before.completedOn();
    this.cancelReason = before.cancelReason();
    this.lastProgressOn = before.lastProgressOn();
    this.succession = before.succession();
    this.scheduledOn = before.scheduledOn();
    this.plan = before;
  }

  static Revision of(ActivityState before) {
    return new Revision(before);
  }

  /** Its rounds are asked for from that day on, where nobody has said from when. */
  Revision askedForRounds(LocalDate day) {
    this.scheduledOn = scheduledOn == null ? day : scheduledOn;
    return this;
  }

  Revision owner(@Nullable PersonId person, @Nullable String namedPost) {
    this.owner = person;
    this.post = namedPost;
    return this;
  }

  Revision started(LocalDate day) {
    // What a unit that ended had done may become known after it was passed on.
    this.status = status == ActivityStatus.PASSED_ON ? status : ActivityStatus.IN_PROGRESS;
    this.lastProgressOn =
        lastProgressOn == null || day.isAfter(lastProgressOn) ? day : lastProgressOn;
    return this;
  }

  Revision percent(int value) {
    this.percent = value;
    return this;
  }

  Revision figures(
      Map<String, Long> all, Map<String, Map<String, Long>> byCoordinatingUnit, long spent) {
    this.outputs = all;
    this.contributions = byCoordinatingUnit;
    this.budgetSpent = spent;
    return this;
  }

  Revision slices(Map<String, SliceFigures> byHalfMonth) {
    this.slices = byHalfMonth;
    return this;
  }

  Revision spent(@Nullable FundingSource source, long amount) {
    this.sources = Sources.spent(sources, source, amount);
    return this;
  }

  Revision completed(LocalDate day) {
    this.status = ActivityStatus.COMPLETED;
    this.percent = 100;
    this.completedOn = day;
    return this;
  }

  Revision extension(Extension newest) {
    this.extension = newest;
    return this;
  }

  Revision due(LocalDate day) {
    this.due = day;
    return this;
  }

  Revision settled(Settlement newest) {
    this.settlement = newest;
    this.sources = Sources.settled(sources, newest.sources());
    return this;
  }

  Revision cancelled(String reason) {
    this.status = ActivityStatus.CANCELLED;
    this.cancelReason = reason;
    return this;
  }

  /** Its unit has ended, and another carries on. */
  Revision passedOn(Succession to) {
    this.status = ActivityStatus.PASSED_ON;
    this.succession = to;
    return this;
  }

  /**
   * It carries on what units that ended had begun.
   *
   * @param since from when it does
   */
  Revision takenOver(
      Succession from,
      ActivityStatus as,
      int percentNow,
      @Nullable LocalDate lastDone,
      @Nullable LocalDate since) {
    if (status.isOver() && since != null) {
      this.scheduledOn = since; // its rounds go on from there
    }
    this.succession = from;
    this.status = as;
    this.percent = percentNow;
    this.completedOn = null;
    this.cancelReason = null;
    this.lastProgressOn = lastDone;
    return this;
  }

  /**
   * What the plan says is as planned anew; asked again, it is as far as it had come.
   *
   * @param handed true when the unit has said itself who owns it
   */
  Revision replanned(ActivityState planned, LocalDate dueWithExtension, boolean handed) {
    this.plan = planned;
    this.due = dueWithExtension;
    this.sources = Sources.planned(sources, planned.sources());
    this.post = handed ? post : planned.post();
    if (status == ActivityStatus.CANCELLED
        || before.timing().rhythm() != planned.timing().rhythm()) {
      this.scheduledOn = planned.scheduledOn(); // rounds that nobody asked for are not owed
    }
    if (status == ActivityStatus.CANCELLED) {
      this.cancelReason = null;
      this.status =
          lastProgressOn == null ? ActivityStatus.NOT_STARTED : ActivityStatus.IN_PROGRESS;
    }
    return this;
  }

  ActivityState next() {
    return new ActivityState(
        before.id(),
        before.plan(),
        before.item(),
        before.programme(),
        before.unit(),
        before.issuer(),
        before.year(),
        plan.title(),
        plan.kind(),
        plan.carrier(),
        post,
        owner,
        plan.timing(),
        plan.start(),
        due,
        plan.originalDue(),
        extension,
        status,
        percent,
        outputs,
        contributions,
        slices,
        plan.budgetPlanned(),
        budgetSpent,
        settlement,
        sources,
        completedOn,
        cancelReason,
        lastProgressOn,
        before.sequence() + 1,
        succession,
        scheduledOn);
  }
}
