package vn.liencap.notification.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.PLAN;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.deadline;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.report;
import static vn.liencap.notification.Samples.workingDays;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.reporting.ReportEvent.ReportReturned;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.Urgency;

class WordingTest {
  private static final AgendaId AGENDA = new AgendaId(WARD, 2026);

  private static Notification assigned(AssignmentMode mode, int items, LocalDate day) {
    return Wording.assigned(
        AGENDA,
        Deadline.of(
            assignment(WARD, mode, DUE, items, AssignmentStatus.ASSIGNED, 1), morningOf(day)),
        "Bộ Nội vụ");
  }

  @Test
  void anAssignmentTellsWhoAsksForWhatAndByWhen() {
    Notification told = assigned(AssignmentMode.IMPLEMENT, 4, TODAY);
    assertThat(told.title()).isEqualTo("Bộ Nội vụ giao kế hoạch số 12/KH-BNV");
    assertThat(told.text())
        .isEqualTo(
            "“Tuyên truyền cải cách hành chính năm 2026”. Đơn vị ban hành kế hoạch của mình, chậm"
                + " nhất ngày 31/03/2026; 4 nội dung được giao đơn vị.");
    assertThat(told.link()).isEqualTo("/ke-hoach/pke-hoach-1");
    assertThat(told.id()).isEqualTo("assigned~pke-hoach-1~uphuong1");
    assertThat(told.urgency()).isEqualTo(Urgency.DIGEST);
  }

  @Test
  void aPlanToExecuteCountsItsActivities() {
    assertThat(assigned(AssignmentMode.EXECUTE, 10, TODAY).text())
        .endsWith("Đơn vị thực hiện 10 hoạt động, chậm nhất ngày 31/03/2026.");
    assertThat(assigned(AssignmentMode.EXECUTE, 0, TODAY).text())
        .endsWith("Gửi đơn vị để biết và phối hợp.");
  }

  @Test
  void historyStandsInTheListWithoutAnybodyBeingWrittenTo() {
    assertThat(assigned(AssignmentMode.IMPLEMENT, 4, DUE.plusDays(31)).urgency())
        .isEqualTo(Urgency.LIST_ONLY);
  }

  @Test
  void aReminderTellsHowManyDaysAreLeftOrOver() {
    assertThat(titleOn(DUE.minusDays(3)))
        .isEqualTo("Còn 3 ngày đến hạn: Phát thanh về cải cách hành chính");
    assertThat(titleOn(DUE)).isEqualTo("Đến hạn hôm nay: Phát thanh về cải cách hành chính");
    assertThat(titleOn(DUE.plusDays(2)))
        .isEqualTo("Quá hạn 2 ngày: Phát thanh về cải cách hành chính");
  }

  private static String titleOn(LocalDate today) {
    var reminder = DueReminder.step(deadline("hd0", DUE), DUE, 0);
    return Wording.reminder(AGENDA, reminder, today, morningOf(today)).title();
  }

  @Test
  void aReminderLeadsToTheActivityAndHasOneIdPerStepAndDay() {
    var reminder = DueReminder.step(deadline("hd0", DUE), DUE, -3);
    Notification told = Wording.reminder(AGENDA, reminder, TODAY, morningOf(TODAY));
    assertThat(told.link()).isEqualTo("/hoat-dong/pke-hoach-1~uphuong1~hd0");
    assertThat(told.id()).isEqualTo("reminder~pke-hoach-1~uphuong1~hd0~3-before~2026-03-31");
  }

  @Test
  void aReturnIsForThoseWhoWriteAtOnceWithItsReasonAndDay() {
    Notification told = Wording.cameBack(AGENDA, returned(), "Bộ Nội vụ", morningOf(DUE));
    assertThat(told.urgency()).isEqualTo(Urgency.NOW);
    assertThat(told.roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.HEAD);
    assertThat(told.title()).isEqualTo("Bộ Nội vụ trả lại: Báo cáo Quý I năm 2026");
    assertThat(told.text())
        .isEqualTo("Lý do: Thiếu số liệu. Hãy sửa báo cáo rồi gửi lại. Chậm nhất ngày 02/04/2026.");
    assertThat(told.link()).isEqualTo("/bao-cao/CCHC581-2026-Q1~uphuong1");
  }

  @Test
  void aReturnOfLongAgoThatIsReadAgainStandsInTheListOnly() {
    assertThat(
            Wording.cameBack(AGENDA, returned(), "Bộ Nội vụ", morningOf(DUE.plusDays(20)))
                .urgency())
        .isEqualTo(Urgency.LIST_ONLY);
  }

  private static Deadline returned() {
    var event =
        new ReportReturned(
            report(WARD, ReportStatus.RETURNED, 3), GoldenSamples.ACTOR, morningOf(DUE));
    return new Deadlines(workingDays(), (_, _) -> Optional.empty()).of(event).getFirst().deadline();
  }

  @Test
  void everyKindOfDeadlineHasALineAndAPage() {
    for (DeadlineKind kind : DeadlineKind.values()) {
      Deadline deadline =
          Deadline.plain(
                  subjectOf(kind), kind, "Tên", WARD, DUE, DeadlineState.OPEN, morningOf(TODAY), 1)
              .of(PLAN, null, 2, null);
      Notification told =
          Wording.reminder(AGENDA, DueReminder.step(deadline, DUE, 0), DUE, morningOf(DUE));
      assertThat(told.title()).startsWith("Đến hạn hôm nay: ").contains("Tên");
      assertThat(told.text()).contains(" Hạn: 31/03/2026.");
      assertThat(told.link()).startsWith("/").doesNotContain("~lock", "~rounds", "decide");
    }
  }

  private static String subjectOf(DeadlineKind kind) {
    return switch (kind) {
      case RHYTHM -> "p~u~i" + Agenda.ROUNDS;
      case REPORT_LOCK -> "ky~u" + Agenda.LOCK;
      case DECIDE_EXTENSION, JUDGE_REPORT -> Agenda.DECIDE + "p~u~i";
      case ISSUE_PLAN, EXECUTE_PLAN, ANSWER_CHANGE, ACTIVITY, REPORT, MEND_REPORT -> "p~u";
    };
  }

  @Test
  void theHeadIsToldOfTheUnitsOwn() {
    var reminder = DueReminder.step(deadline("hd0", DUE), DUE, 0);
    LocalDate today = DUE.plusDays(9);
    Notification head = Wording.toHead(AGENDA, reminder, today, morningOf(today));
    assertThat(head.unit()).isEqualTo(WARD);
    assertThat(head.roles()).containsExactly(Role.HEAD);
  }
}
