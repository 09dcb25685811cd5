package vn.liencap.contracts;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.ExtensionStatus;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.activity.SliceFigures;
import vn.liencap.contracts.activity.SourceAmount;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.calendar.CalendarEvent;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.contracts.checking.CheckEvent;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.checking.UnitSum;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.contracts.letters.LetterState;
import vn.liencap.contracts.letters.LetterStatus;
import vn.liencap.contracts.people.Membership;
import vn.liencap.contracts.people.PersonEvent;
import vn.liencap.contracts.people.PersonState;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.Amendment;
import vn.liencap.contracts.plan.AmendmentEvent;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.CascadeEvent;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.ProgrammeEvent;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.rollup.RollupEvent;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.Succession;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitEvent;
import vn.liencap.contracts.units.UnitState;

/**
 * One event of every wire type, and the JSON it has on the wire. Producers and consumers test
 * against the same samples; a sample changes only together with the version in the wire name.
 */
public final class GoldenSamples {
  public static final ProgrammeId PROGRAMME = new ProgrammeId("tuyen-truyen-2026");
  public static final UnitId MINISTRY = new UnitId("bnv");
  public static final UnitId PROVINCE = new UnitId("utinh1");
  public static final UnitId FINANCE = new UnitId("usotaichinh1");
  public static final UnitId WARD = new UnitId("uphuong1");
  private static final Succession PASSED_ON =
      Succession.NONE.passedTo(new UnitId("uphuong-moi"), LocalDate.of(2026, 6, 30));
  public static final PlanId PLAN = new PlanId("pke-hoach-1");
  public static final AssignmentId ASSIGNMENT = AssignmentId.of(PLAN, WARD);
  public static final ItemId ITEM = new ItemId("hd1");
  public static final ActivityId ACTIVITY = ActivityId.of(ASSIGNMENT, ITEM);
  public static final PersonId PERSON = new PersonId("nguoi1");
  public static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
  public static final Actor ACTOR = new Actor(PERSON, "Nguyễn Thị Hoa", WARD, Set.of(Role.OFFICER));

  private static final Map<String, Event> EVENTS =
      Map.ofEntries(
          entry("unit.changed.v1", new UnitEvent.UnitChanged(unit())),
          entry("person.changed.v1", new PersonEvent.PersonChanged(person())),
          entry("programme.changed.v1", new ProgrammeEvent.ProgrammeChanged(programme())),
          entry("plan.issued.v1", new PlanEvent.PlanIssued(plan(), ACTOR, AT)),
          entry("plan.parents-linked.v1", new PlanEvent.ParentsLinked(plan(), ACTOR, AT)),
          entry("plan.amended.v1", new PlanEvent.PlanAmended(amended(), ACTOR, AT)),
          entry(
              "plan.corrected.v1",
              new PlanEvent.PlanCorrected(noted(PlanNote.Kind.CORRECTED), ACTOR, AT)),
          entry(
              "plan.superseded.v1",
              new PlanEvent.PlanSuperseded(noted(PlanNote.Kind.SUPERSEDED), ACTOR, AT)),
          entry(
              "plan.revoked.v1",
              new PlanEvent.PlanRevoked(noted(PlanNote.Kind.REVOKED), ACTOR, AT)),
          entry("plan.closed.v1", new PlanEvent.PlanClosed(noted(PlanNote.Kind.CLOSED), ACTOR, AT)),
          entry("amendment.issued.v1", new AmendmentEvent.AmendmentIssued(amendment(), ACTOR, AT)),
          entry(
              "assignment.changed.v1",
              new AssignmentEvent.AssignmentChanged(changed(PlanChange.Answer.OPEN), AT)),
          entry(
              "assignment.change-answered.v1",
              new AssignmentEvent.ChangeAnswered(changed(PlanChange.Answer.ACCEPTED), AT)),
          entry(
              "assignment.withdrawn.v1",
              new AssignmentEvent.AssignmentWithdrawn(
                  assignment(AssignmentStatus.WITHDRAWN, 5), AT)),
          entry(
              "assignment.passed-on.v1",
              new AssignmentEvent.AssignmentPassedOn(
                  assignment(AssignmentStatus.PASSED_ON, 5), AT)),
          entry(
              "assignment.taken-over.v1", new AssignmentEvent.AssignmentTakenOver(takenOver(), AT)),
          entry(
              "cascade.end-planned.v1",
              new CascadeEvent.EndPlanned(PLAN, PlanStanding.REVOKED, 0, List.of(PROVINCE, WARD))),
          entry(
              "plan.assigned.v1",
              new AssignmentEvent.PlanAssigned(assignment(AssignmentStatus.ASSIGNED, 1), AT)),
          entry(
              "assignment.opened.v1",
              new AssignmentEvent.AssignmentOpened(assignment(AssignmentStatus.OPENED, 2), AT)),
          entry(
              "assignment.draft-started.v1",
              new AssignmentEvent.DraftStarted(assignment(AssignmentStatus.DRAFTING, 3), AT)),
          entry(
              "assignment.fulfilled.v1",
              new AssignmentEvent.AssignmentFulfilled(assignment(AssignmentStatus.ISSUED, 4), AT)),
          entry(
              "assignment.waived.v1",
              new AssignmentEvent.AssignmentWaived(assignment(AssignmentStatus.WAIVED, 4), AT)),
          entry(
              "cascade.chunk-planned.v1",
              new CascadeEvent.ChunkPlanned(PLAN, 1, 0, List.of(PROVINCE, WARD))),
          entry(
              "activity.scheduled.v1",
              new ActivityEvent.ActivityScheduled(
                  activity(ActivityStatus.NOT_STARTED, 0, Map.of(), 1), AT)),
          entry(
              "activity.progressed.v1",
              new ActivityEvent.ActivityProgressed(
                  activity(ActivityStatus.IN_PROGRESS, 40, Map.of("session", 2L), 2),
                  progress(),
                  ACTOR,
                  AT)),
          entry(
              "activity.completed.v1",
              new ActivityEvent.ActivityCompleted(
                  activity(ActivityStatus.COMPLETED, 100, Map.of("session", 2L), 3),
                  null,
                  ACTOR,
                  AT)),
          entry(
              "activity.passed-on.v1",
              new ActivityEvent.ActivityPassedOn(
                  activity(ActivityStatus.PASSED_ON, 40, Map.of("session", 2L), 4), AT)),
          entry(
              "check.sums-asked.v1",
              new CheckEvent.SumsAsked("2026-03-01T19:30:00Z", List.of(WARD), AT)),
          entry("check.unit-summed.v1", new CheckEvent.UnitSummed(sum())),
          entry(
              "check.sums-told.v1",
              new CheckEvent.SumsTold(Holder.ACTIVITIES, "2026-03-01T19:30:00Z", 3_764, AT)),
          entry(
              "check.states-asked.v1",
              new CheckEvent.StatesAsked(Holder.ACTIVITIES, List.of(WARD), AT)),
          entry(
              "activity.withdrawn.v1",
              new ActivityEvent.ActivityWithdrawn(
                  activity(ActivityStatus.CANCELLED, 40, Map.of("session", 2L), 4), AT)),
          entry(
              "activity.cancelled.v1",
              new ActivityEvent.ActivityCancelled(
                  activity(ActivityStatus.CANCELLED, 40, Map.of("session", 2L), 3),
                  "Trùng với hoạt động của tỉnh",
                  ACTOR,
                  AT)),
          entry(
              "activity.extension-asked.v1",
              new ActivityEvent.ExtensionAsked(extended(extension(), 4), ACTOR, AT)),
          entry(
              "activity.extension-granted.v1",
              new ActivityEvent.ExtensionGranted(
                  extended(
                      extension().granted(LocalDate.of(2027, 1, 15), PROVINCE, "Đồng ý.", AT), 5),
                  ACTOR,
                  AT)),
          entry(
              "activity.extension-refused.v1",
              new ActivityEvent.ExtensionRefused(
                  extended(extension().refused(PROVINCE, "Phải xong trong năm.", AT), 5),
                  ACTOR,
                  AT)),
          entry("activity.settled.v1", new ActivityEvent.ActivitySettled(settled(), ACTOR, AT)),
          entry(
              "activity.owner-named.v1",
              new ActivityEvent.OwnerNamed(
                  activity(ActivityStatus.NOT_STARTED, 0, Map.of(), 2), ACTOR, AT)),
          entry(
              "report.opened.v1",
              new ReportEvent.ReportOpened(report(ReportStatus.OPEN, null, 1), AT)),
          entry(
              "report.submitted.v1",
              new ReportEvent.ReportSubmitted(report(ReportStatus.SUBMITTED, null, 2), ACTOR, AT)),
          entry(
              "report.returned.v1",
              new ReportEvent.ReportReturned(
                  report(ReportStatus.RETURNED, "Số buổi không khớp với tài liệu.", 3), ACTOR, AT)),
          entry(
              "report.accepted.v1",
              new ReportEvent.ReportAccepted(report(ReportStatus.ACCEPTED, null, 3), ACTOR, AT)),
          entry(
              "report.reopened.v1",
              new ReportEvent.ReportReopened(
                  report(ReportStatus.OPEN, "Đính chính số buổi.", 4), ACTOR, AT)),
          entry(
              "report.passed-on.v1",
              new ReportEvent.ReportPassedOn(report(ReportStatus.PASSED_ON, null, 2), AT)),
          entry(
              "report.excepted.v1",
              new ReportEvent.ReportExcepted(report(ReportStatus.OPEN, null, 2), ACTOR, AT)),
          entry(
              "working-year.changed.v1",
              new CalendarEvent.WorkingYearChanged(
                  new WorkingYearState(
                      2026,
                      Map.of(LocalDate.of(2026, 1, 2), "Nghỉ hoán đổi"),
                      Set.of(LocalDate.of(2026, 1, 10)),
                      false,
                      1),
                  ACTOR,
                  AT)),
          entry(
              "letter.drafted.v1",
              new LetterEvent.LetterDrafted(letter(LetterStatus.DRAFT, null, 1), AT)),
          entry(
              "letter.written.v1",
              new LetterEvent.LetterWritten(letter(LetterStatus.DRAFT, null, 2), AT)),
          entry(
              "letter.signed.v1",
              new LetterEvent.LetterSigned(letter(LetterStatus.SIGNED, null, 3), AT)),
          entry(
              "letter.dispatched.v1",
              new LetterEvent.LetterDispatched(
                  letter(LetterStatus.DISPATCHED, "45/UBND-VP", 4), AT)),
          entry(
              "letter.discarded.v1",
              new LetterEvent.LetterDiscarded(letter(LetterStatus.DISCARDED, null, 3), AT)),
          entry(
              "rollup.totalled.v1",
              new RollupEvent.NodeTotalled(
                  NodeId.of(PROGRAMME, "Y2026", PROVINCE),
                  NodeId.of(PROGRAMME, "Y2026", WARD),
                  new Totals(Map.of("act", 10L, "act:COMPLETED", 3L, "out:session", 7L)),
                  12,
                  false,
                  AT)));

  private GoldenSamples() {}

  /** The sample of a wire name. */
  public static Event event(String wireName) {
    Event event = EVENTS.get(wireName);
    if (event == null) {
      throw new IllegalStateException("No golden sample of " + wireName);
    }
    return event;
  }

  /** The JSON of a sample as it stands on the wire. */
  public static String json(String wireName) {
    String file = "/golden/" + wireName + ".json";
    try (InputStream in = GoldenSamples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No golden sample " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnitState unit() {
    return new UnitState(
        WARD,
        List.of(
            new UnitAttributes(
                LocalDate.of(2025, 7, 1),
                null,
                "03388",
                "Phường Đoàn Kết",
                Level.COMMUNE,
                PROVINCE)),
        List.of(),
        new UnitId("usonoivu1"),
        null,
        1);
  }

  private static LetterState letter(LetterStatus status, @Nullable String number, long sequence) {
    return new LetterState(
        "cv3f1a09",
        PROVINCE,
        status,
        "đôn đốc gửi báo cáo quý I năm 2026",
        PLAN,
        "CCHC581-2026-Q1",
        12,
        List.of(WARD),
        LocalDate.of(2026, 3, 2),
        number,
        number == null ? null : LocalDate.of(2026, 3, 4),
        sequence);
  }

  private static PersonState person() {
    return new PersonState(
        PERSON,
        "Nguyễn Thị Hoa",
        "hoa@phuong.example",
        List.of(new Membership(WARD, "Công chức Văn phòng - Thống kê", Set.of(Role.OFFICER))),
        true,
        1);
  }

  private static ProgrammeState programme() {
    return new ProgrammeState(
        PROGRAMME,
        "Tuyên truyền cải cách hành chính 2026",
        2026,
        FigureBorder.WHEN_ENTERED,
        MINISTRY,
        true,
        1);
  }

  private static IssuedPlan plan() {
    return plan(1, 3, List.of());
  }

  private static IssuedPlan amended() {
    return plan(2, 4, List.of(note(PlanNote.Kind.AMENDED, 2)));
  }

  private static IssuedPlan noted(PlanNote.Kind kind) {
    return plan(1, 4, List.of(note(kind, 1)));
  }

  private static PlanNote note(PlanNote.Kind kind, int version) {
    return new PlanNote(
        kind,
        "15/QĐ-UBND",
        LocalDate.of(2026, 6, 1),
        version,
        "Điều chỉnh theo Quyết định số 600/QĐ-BNV.",
        kind == PlanNote.Kind.AMENDED ? new PlanId("pke-hoach-1-v2") : null,
        LocalDate.of(2026, 6, 15));
  }

  private static Amendment amendment() {
    return new Amendment(
        new PlanId("pke-hoach-1-v2"),
        PLAN,
        2,
        PROVINCE,
        "15/QĐ-UBND",
        LocalDate.of(2026, 6, 1),
        "Điều chỉnh theo Quyết định số 600/QĐ-BNV.",
        LocalDate.of(2026, 6, 15),
        content(),
        List.of(new PlanId("pke-hoach-bo")),
        List.of(),
        List.of("g:utinh1:COMMUNE"),
        2);
  }

  private static IssuedPlan plan(int version, long sequence, List<PlanNote> notes) {
    return new IssuedPlan(
        PLAN,
        PROGRAMME,
        PROVINCE,
        new UnitId("usonoivu1"),
        version,
        "12/KH-UBND",
        LocalDate.of(2026, 3, 2),
        content(),
        List.of(new PlanId("pke-hoach-bo")),
        List.of(
            new Addressing(
                List.of(Level.COMMUNE),
                List.of(),
                false,
                AssignmentMode.EXECUTE,
                Map.of("COMMUNE", LocalDate.of(2026, 3, 20)))),
        List.of("g:utinh1:COMMUNE"),
        sequence,
        notes,
        List.of(FINANCE));
  }

  private static PlanContent content() {
    var objective =
        new TextItem(
            new ItemId("mt1"),
            "Nâng cao nhận thức của người dân.",
            true,
            List.of(new ItemRef(new PlanId("pke-hoach-bo"), new ItemId("mt1"))));
    var communes =
        new Party(
            "UBND các xã, phường", null, new UnitGroup(PROVINCE, List.of(Level.COMMUNE)), null);
    return new PlanContent(
        "Tuyên truyền cải cách hành chính năm 2026",
        "Kế hoạch",
        "KH-UBND",
        "Lai Châu",
        2026,
        List.of(
            new LegalBasis(
                "Quyết định",
                "25/QĐ-BNV",
                LocalDate.of(2026, 1, 15),
                "Bộ Nội vụ",
                "ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026")),
        List.of(objective),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Target(
                new ItemId("ct1"), "Ít nhất 90% người dân được thông tin", "informed", "90%")),
        List.of(new IndexTarget("PAR_INDEX", "Chỉ số CCHC")),
        List.of(
            new KeyActivity(
                ITEM,
                "Tổ chức buổi tuyên truyền tại tổ dân phố",
                Carrier.EACH,
                List.of(communes),
                List.of(new Party("Công an phường", null, null, "Công an phường")),
                new Timing(
                    TimingKind.RECURRING, "hằng quý", 2026, null, null, null, null, Rhythm.QUARTER),
                List.of("Ngân sách tỉnh"),
                List.of(new ExpectedOutput("4 buổi tuyên truyền", "session", 4L)),
                5_000_000L,
                true,
                List.of(new ItemRef(PLAN, new ItemId("mt1"))))),
        List.of(
            new Responsibility(
                "UBND các xã, phường",
                List.of(communes),
                List.of(
                    new Duty(
                        new ItemId("nv1"),
                        "Bố trí kinh phí và nhân lực thực hiện Kế hoạch.",
                        new Timing(
                            TimingKind.UNSPECIFIED, null, null, null, null, null, null, null)))),
            new Responsibility(
                "Sở Tài chính",
                List.of(new Party("Sở Tài chính", FINANCE, null, null)),
                List.of(
                    new Duty(
                        new ItemId("nv2"),
                        "Thẩm định và quyết toán kinh phí thực hiện Kế hoạch.",
                        new Timing(
                            TimingKind.UNSPECIFIED, null, null, null, null, null, null, null))))),
        List.of(new ReportingDuty("hằng quý", "UBND các xã, phường", "UBND tỉnh", "Sở Nội vụ")),
        List.of(),
        List.of(),
        List.of(communes),
        new Signer("KT.", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trần Văn Bình"));
  }

  private static AssignmentState assignment(AssignmentStatus status, long sequence) {
    boolean met = status == AssignmentStatus.ISSUED || status == AssignmentStatus.WAIVED;
    return new AssignmentState(
        ASSIGNMENT,
        PLAN,
        PROGRAMME,
        WARD,
        PROVINCE,
        "Tuyên truyền cải cách hành chính năm 2026",
        "12/KH-UBND",
        2026,
        AssignmentMode.IMPLEMENT,
        LocalDate.of(2026, 3, 20),
        List.of(new AssignedItem(ITEM, Carrier.EACH)),
        status,
        status == AssignmentStatus.ASSIGNED ? null : new PlanId("pke-hoach-phuong"),
        met ? LocalDate.of(2026, 3, 18) : null,
        sequence,
        1,
        PlanStanding.IN_FORCE,
        null,
        status == AssignmentStatus.PASSED_ON ? PASSED_ON : null);
  }

  private static AssignmentState takenOver() {
    AssignmentState taken = assignment(AssignmentStatus.ASSIGNED, 2);
    return new AssignmentState(
        taken.id(),
        taken.plan(),
        taken.programme(),
        taken.unit(),
        taken.issuer(),
        taken.planTitle(),
        taken.planNumber(),
        taken.planYear(),
        taken.mode(),
        taken.due(),
        taken.items(),
        taken.status(),
        taken.answer(),
        taken.fulfilledOn(),
        taken.sequence(),
        taken.version(),
        taken.standing(),
        taken.change(),
        Succession.NONE.takenFrom(new UnitId("uphuong-cu"), List.of(ITEM)));
  }

  private static UnitSum sum() {
    return new UnitSum(
        Holder.ACTIVITIES,
        WARD,
        "2026-03-01T19:30:00Z",
        Map.of(PROGRAMME + "~Y2026", new SumLine(10, 34, Map.of("out:session", 2L))),
        AT);
  }

  private static AssignmentState changed(PlanChange.Answer answer) {
    AssignmentState met = assignment(AssignmentStatus.ISSUED, 5);
    return new AssignmentState(
        met.id(),
        met.plan(),
        met.programme(),
        met.unit(),
        met.issuer(),
        met.planTitle(),
        met.planNumber(),
        met.planYear(),
        met.mode(),
        met.due(),
        met.items(),
        met.status(),
        met.answer(),
        met.fulfilledOn(),
        met.sequence(),
        2,
        PlanStanding.IN_FORCE,
        new PlanChange(
            PlanNote.Kind.AMENDED,
            1,
            2,
            "15/QĐ-UBND",
            LocalDate.of(2026, 6, 15),
            answer,
            null,
            answer == PlanChange.Answer.ACCEPTED ? LocalDate.of(2026, 6, 10) : null),
        null);
  }

  private static ActivityState activity(
      ActivityStatus status, int percent, Map<String, Long> outputs, long sequence) {
    return activity(status, percent, outputs, null, null, sequence);
  }

  private static ActivityState activity(
      ActivityStatus status,
      int percent,
      Map<String, Long> outputs,
      @Nullable Extension extension,
      @Nullable Settlement settlement,
      long sequence) {
    LocalDate due = LocalDate.of(2026, 12, 31);
    return new ActivityState(
        ACTIVITY,
        PLAN,
        ITEM,
        PROGRAMME,
        WARD,
        PROVINCE,
        2026,
        "Tổ chức buổi tuyên truyền tại tổ dân phố",
        ActivityKind.KEY_ACTIVITY,
        Carrier.EACH,
        null,
        PERSON,
        new Timing(TimingKind.RECURRING, "hằng quý", 2026, null, null, null, null, Rhythm.QUARTER),
        LocalDate.of(2026, 1, 1),
        extension != null && extension.status() == ExtensionStatus.GRANTED
            ? extension.until()
            : due,
        due,
        extension,
        status,
        percent,
        outputs,
        Map.of(),
        outputs.isEmpty() ? Map.of() : Map.of("2026-03a", new SliceFigures(outputs, 1_200_000)),
        5_000_000,
        1_200_000,
        settlement,
        outputs.isEmpty()
            ? List.of()
            : List.of(
                new SourceFigures(
                    FundingSource.PROVINCE,
                    5_000_000,
                    1_200_000,
                    settlement == null ? 0 : 1_150_000)),
        status == ActivityStatus.COMPLETED ? LocalDate.of(2026, 3, 2) : null,
        status == ActivityStatus.CANCELLED ? "Trùng với hoạt động của tỉnh" : null,
        outputs.isEmpty() ? null : LocalDate.of(2026, 3, 1),
        sequence,
        status == ActivityStatus.PASSED_ON ? PASSED_ON : null,
        LocalDate.of(2026, 1, 5));
  }

  private static ActivityState extended(Extension extension, long sequence) {
    return activity(
        ActivityStatus.IN_PROGRESS, 40, Map.of("session", 2L), extension, null, sequence);
  }

  private static ActivityState settled() {
    var settlement =
        new Settlement(
            1_150_000,
            FINANCE,
            LocalDate.of(2026, 3, 2),
            "Không quyết toán phần vượt định mức.",
            List.of(new SourceAmount(FundingSource.PROVINCE, 1_150_000)));
    return activity(ActivityStatus.COMPLETED, 100, Map.of("session", 2L), null, settlement, 4);
  }

  private static Extension extension() {
    return Extension.asked(
        "0cc175b9", LocalDate.of(2027, 1, 31), "Lịch họp của tỉnh dời sang tháng 1.", PERSON, AT);
  }

  private static ReportState report(
      ReportStatus status, @Nullable String returnReason, long sequence) {
    boolean submitted = status == ReportStatus.SUBMITTED || status == ReportStatus.ACCEPTED;
    return new ReportState(
        ReportId.of("CCHC581-2026-Q1", WARD),
        "Quý I năm 2026",
        LocalDate.of(2025, 12, 15),
        LocalDate.of(2026, 3, 14),
        WARD,
        PROVINCE,
        new UnitId("usonoivu1"),
        List.of(PROGRAMME),
        LocalDate.of(2026, 3, 16),
        LocalDate.of(2026, 3, 23),
        status,
        1,
        submitted ? LocalDate.of(2026, 3, 16) : null,
        submitted,
        returnReason,
        submitted
            ? Map.of(
                PROGRAMME.value(), Map.of("sessions", 2L, "informed", 300L, "informed:of", 400L))
            : Map.of(),
        sequence);
  }

  private static ProgressEntry progress() {
    return new ProgressEntry(
        "8f14e45f",
        WARD,
        PERSON,
        LocalDate.of(2026, 3, 1),
        "Hai buổi tại tổ dân phố số 3 và số 5.",
        40,
        Map.of("session", 2L),
        1_200_000,
        FundingSource.PROVINCE,
        "https://example.vn/tin/1",
        null,
        AT);
  }
}
