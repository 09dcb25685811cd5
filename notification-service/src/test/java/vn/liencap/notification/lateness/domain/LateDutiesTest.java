package vn.liencap.notification.lateness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.PLAN;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.report;
import static vn.liencap.notification.Samples.workingDays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.reporting.ReportEvent.ReportOpened;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deadlines.domain.Deadlines;

/** What a unit owes over its day, in the words of a letter. */
class LateDutiesTest {
  private static final AgendaId AGENDA = new AgendaId(WARD, 2026);

  private static List<LateDuty> late(Deadline... deadlines) {
    return late(About.ANYTHING, deadlines);
  }

  private static List<LateDuty> late(About about, Deadline... deadlines) {
    return LateDuties.of(
        List.of(Agenda.empty(AGENDA).after(Arrays.asList(deadlines))), about, DUE.plusDays(2));
  }

  private static Deadline plan(AssignmentMode mode, AssignmentStatus status) {
    return Deadline.of(assignment(WARD, mode, DUE, 2, status, 1), morningOf(TODAY));
  }

  private static Deadline work(String item, int days, ActivityStatus status) {
    return Deadline.of(activity(WARD, item, DUE.plusDays(days), status, null, 1), morningOf(TODAY));
  }

  @Test
  void aPlanThatWasNotIssuedInTimeIsNamedByItsNumber() {
    assertThat(late(plan(AssignmentMode.IMPLEMENT, AssignmentStatus.OPENED)))
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.what())
                  .isEqualTo(
                      "Ban hành kế hoạch thực hiện Kế hoạch số 12/KH-BNV “Tuyên truyền cải cách hành chính năm 2026”");
              assertThat(duty.daysLate(DUE.plusDays(2))).isEqualTo(2);
              assertThat(duty.link()).isEqualTo("/ke-hoach/" + PLAN);
            });
  }

  @Test
  void whatIsDoneOrNotYetOverIsNotLate() {
    assertThat(
            late(
                plan(AssignmentMode.IMPLEMENT, AssignmentStatus.ISSUED),
                work("hd0", 0, ActivityStatus.COMPLETED),
                work("hd1", 0, ActivityStatus.CANCELLED),
                work("hd2", 2, ActivityStatus.NOT_STARTED)))
        .isEmpty();
  }

  @Test
  void activitiesOfOnePlanStandInOneLine() {
    List<LateDuty> duties =
        late(
            plan(AssignmentMode.EXECUTE, AssignmentStatus.OPENED),
            work("hd0", 1, ActivityStatus.NOT_STARTED),
            work("hd1", -5, ActivityStatus.IN_PROGRESS));
    assertThat(duties)
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.what())
                  .startsWith("2 hoạt động của Kế hoạch số 12/KH-BNV, quá hạn lâu nhất là “");
              assertThat(duty.due()).isEqualTo(DUE.minusDays(5));
              assertThat(duty.count()).isEqualTo(2);
              assertThat(duty.refs()).allMatch(ref -> ref.startsWith(AGENDA.value() + "/"));
            });
  }

  @Test
  void oneActivityIsNamedAndOpenedByItself() {
    assertThat(late(work("hd0", 0, ActivityStatus.NOT_STARTED)))
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.what()).isEqualTo("Hoạt động “Phát thanh về cải cách hành chính”");
              assertThat(duty.link()).startsWith("/hoat-dong/");
            });
  }

  @Test
  void ofWhatWasLongOverWhenItWasFirstKnownThatOfThisYearIsSeen() {
    assertThat(late(work("hd0", -400, ActivityStatus.NOT_STARTED))).isEmpty();
    Deadline ofThisYear = work("hd0", -70, ActivityStatus.NOT_STARTED);
    assertThat(ofThisYear.isHistory()).isTrue();
    assertThat(late(ofThisYear)).hasSize(1);
  }

  @Test
  void onlyWhatIsMeantIsUrged() {
    Deadline issue = plan(AssignmentMode.IMPLEMENT, AssignmentStatus.OPENED);
    Deadline activity = work("hd0", 0, ActivityStatus.NOT_STARTED);
    var plans = new About(Set.of(DeadlineKind.ISSUE_PLAN), null, null, null);
    assertThat(late(plans, issue, activity)).hasSize(1);
    var other = new About(Set.of(), new PlanId("pkhac"), null, null);
    assertThat(late(other, issue, activity)).isEmpty();
    var reports = new About(Set.of(), null, "CCHC581-2026-Q1", null);
    assertThat(late(reports, issue, activity)).isEmpty();
    assertThat(late(of("tuyen-truyen-2026"), issue, activity)).hasSize(2);
    assertThat(late(of("chuyen-doi-so-2026"), issue, activity)).isEmpty();
  }

  @Test
  void aReportIsOneLineByItsPeriodThoughItHasADueDayAndALock() {
    Deadline[] asked =
        new Deadlines(workingDays(), (_, _) -> Optional.empty())
            .of(new ReportOpened(report(WARD, ReportStatus.OPEN, 1), morningOf(TODAY))).stream()
                .map(DeadlineNews::deadline)
                .toArray(Deadline[]::new);
    assertThat(asked).hasSize(2);
    LocalDate locked = DUE.plusDays(9);
    Agenda agenda = Agenda.empty(AGENDA).after(Arrays.asList(asked));
    assertThat(LateDuties.of(List.of(agenda), About.ANYTHING, locked))
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.what()).isEqualTo("Gửi báo cáo Quý I năm 2026");
              assertThat(duty.kind()).isEqualTo(DeadlineKind.REPORT);
              assertThat(duty.link()).isEqualTo("/bao-cao/CCHC581-2026-Q1~" + WARD);
            });
    var q1 = new About(Set.of(), null, "CCHC581-2026-Q1", null);
    assertThat(LateDuties.of(List.of(agenda), q1, locked)).hasSize(1);
    var q3 = new About(Set.of(), null, "CCHC581-2026-Q3", null);
    assertThat(LateDuties.of(List.of(agenda), q3, locked)).isEmpty();
    assertThat(LateDuties.of(List.of(agenda), of("tuyen-truyen-2026"), locked)).hasSize(1);
  }

  private static About of(String programme) {
    return new About(Set.of(), null, null, new ProgrammeId(programme));
  }
}
