package vn.liencap.reporting.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportEvent.ReportSubmitted;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.reporting.reports.domain.ReportCommand.Accept;
import vn.liencap.reporting.reports.domain.ReportCommand.Except;
import vn.liencap.reporting.reports.domain.ReportCommand.Gather;
import vn.liencap.reporting.reports.domain.ReportCommand.Reopen;
import vn.liencap.reporting.reports.domain.ReportCommand.Return;
import vn.liencap.reporting.reports.domain.ReportCommand.Say;
import vn.liencap.reporting.reports.domain.ReportCommand.Submit;
import vn.liencap.reporting.reports.domain.ReportCommand.Write;
import vn.liencap.reporting.templates.domain.Aggregation;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.templates.domain.Section;

class ReportTest {
  private static final ProgrammeId PROGRAMME = new ProgrammeId("tuyen-truyen-2026");
  private static final UnitId WARD = new UnitId("uphuong");
  private static final UnitId PROVINCE = new UnitId("utinh");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
  private static final LocalDate LOCK = LocalDate.of(2026, 3, 23);
  private static final Instant NOW = Instant.parse("2026-03-16T02:00:00Z");

  private final Form form =
      new Form(
          List.of(
              new Form.Part(
                  PROGRAMME,
                  new Content(
                      "Báo cáo",
                      "CCHC581",
                      List.of(),
                      null,
                      List.of(),
                      List.of(
                          new Indicator(
                              "dan", "Số người", "người", Aggregation.SUM, null, null, true, null)),
                      List.of(new Section("ketqua", "Kết quả", "", true))))));
  private final Report open = Report.opened(state(), List.of(new Duty(PROGRAMME, "bieu-mau", 1)));

  private static ReportState state() {
    return new ReportState(
        ReportId.of("CCHC581-2026-Q1", WARD),
        "Quý I năm 2026",
        LocalDate.of(2025, 12, 15),
        LocalDate.of(2026, 3, 14),
        WARD,
        PROVINCE,
        null,
        List.of(PROGRAMME),
        DUE,
        LOCK,
        ReportStatus.OPEN,
        1,
        null,
        false,
        null,
        Map.of(),
        1);
  }

  private static Acting ward(LocalDate today, Role... roles) {
    return acting(WARD, true, false, false, today, roles);
  }

  private static Acting province(LocalDate today, Role... roles) {
    return acting(PROVINCE, false, false, true, today, roles);
  }

  private static Acting acting(
      UnitId unit, boolean own, boolean prepares, boolean above, LocalDate today, Role... roles) {
    var actor = new Actor(new PersonId("p1"), "Hoa", unit, Set.of(roles));
    return new Acting(actor, own, prepares, above, today, NOW);
  }

  private static Figure people(long number, boolean answered) {
    return new Figure(PROGRAMME, "dan", new Amount(0, number, 0), null, answered);
  }

  private Submit submission(long people) {
    return new Submit(List.of(people(people, people > 0)), form);
  }

  private static Map<String, List<Paragraph>> result(String text) {
    return Map.of("ketqua", List.of(new Paragraph(text, List.of())));
  }

  private static Report after(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).after();
  }

  private static Refusal refusal(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).refusal();
  }

  private Report written() {
    return after(open.decide(new Write(result("Đã tổ chức.")), ward(DUE, Role.OFFICER)));
  }

  private Report submitted() {
    return after(written().decide(submission(300), ward(DUE, Role.HEAD)));
  }

  private Report accepted() {
    return after(submitted().decide(new Accept(), province(DUE, Role.HEAD)));
  }

  @Test
  void onItsLastDayItIsOnTimeAndTellsItsFigures() {
    var decision = written().decide(submission(300), ward(DUE, Role.HEAD));

    Report sent = after(decision);
    assertThat(((Decision.Accepted) decision).event()).isInstanceOf(ReportSubmitted.class);
    assertThat(sent.state().isLate()).isFalse();
    assertThat(sent.state().complete()).isTrue();
    assertThat(sent.state().figures()).isEqualTo(Map.of(PROGRAMME.value(), Map.of("dan", 300L)));
  }

  @Test
  void aDayLaterItIsLate() {
    Report sent = after(written().decide(submission(300), ward(DUE.plusDays(1), Role.HEAD)));

    assertThat(sent.state().isLate()).isTrue();
  }

  @Test
  void sentInTimeAndReturnedItStaysInTime() {
    Report back = after(submitted().decide(new Return("Số chưa khớp."), province(DUE, Role.HEAD)));

    Report again = after(back.decide(submission(280), ward(LOCK.plusDays(9), Role.HEAD)));

    assertThat(again.state().isLate()).isFalse();
    assertThat(again.state().returnReason()).isNull();
    assertThat(again.figures()).containsExactly(people(280, true));
  }

  @Test
  void whatLacksContentIsNotComplete() {
    Report sent = after(written().decide(submission(0), ward(DUE, Role.HEAD)));

    assertThat(sent.state().complete()).isFalse();
    assertThat(form.lacking(sent.figures(), sent.texts())).containsExactly("Số người");
  }

  @Test
  void whatSaysNothingIsNotSent() {
    assertThat(refusal(open.decide(submission(0), ward(DUE, Role.HEAD))))
        .extracting("code")
        .isEqualTo("report-empty");
  }

  @Test
  void onlyTheHeadSignsAndOnlyTheUnitAboveJudges() {
    assertThat(refusal(written().decide(submission(1), ward(DUE, Role.OFFICER))))
        .isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(submitted().decide(new Accept(), ward(DUE, Role.HEAD))))
        .isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(submitted().decide(new Accept(), province(DUE, Role.OFFICER))))
        .isInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void theUnitThatGathersForItWritesButDoesNotSign() {
    var department = acting(new UnitId("uso"), false, true, false, DUE, Role.HEAD);

    after(open.decide(new Write(result("Sở soạn.")), department));
    assertThat(refusal(written().decide(submission(1), department)))
        .isInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void nobodyWritesInWhatWasSent() {
    assertThat(refusal(submitted().decide(new Write(result("Sửa lại.")), ward(DUE, Role.OFFICER))))
        .extracting("code")
        .isEqualTo("report-submitted");
  }

  @Test
  void pressingTwiceChangesNothing() {
    assertThat(submitted().decide(submission(300), ward(DUE, Role.HEAD)))
        .isInstanceOf(Decision.Repeated.class);
    assertThat(accepted().decide(new Accept(), province(DUE, Role.HEAD)))
        .isInstanceOf(Decision.Repeated.class);
    Report said =
        after(open.decide(new Say("y1", null, "Ghi rõ hơn."), province(DUE, Role.OFFICER)));
    assertThat(said.decide(new Say("y1", null, "Ghi rõ hơn."), province(DUE, Role.OFFICER)))
        .isInstanceOf(Decision.Repeated.class);
  }

  @Test
  void aReturnNeedsAReason() {
    assertThat(refusal(submitted().decide(new Return("  "), province(DUE, Role.HEAD))))
        .isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void afterTheLockOnlyAnExceptionOpensIt() {
    LocalDate later = LOCK.plusDays(1);
    assertThat(refusal(written().decide(submission(1), ward(later, Role.HEAD))))
        .extracting("code")
        .isEqualTo("report-locked");

    Report excepted =
        after(
            written().decide(new Except(later.plusDays(3), "Bão lũ."), province(later, Role.HEAD)));

    assertThat(after(excepted.decide(submission(1), ward(later, Role.HEAD))).state().isLate())
        .isTrue();
  }

  @Test
  void aCorrectionIsANewVersionAndKeepsWhatWasAccepted() {
    Report corrected =
        after(accepted().decide(new Reopen("Đính chính."), ward(LOCK.plusDays(30), Role.HEAD)));

    assertThat(corrected.state().version()).isEqualTo(2);
    assertThat(corrected.state().status()).isEqualTo(ReportStatus.OPEN);
    assertThat(corrected.past()).hasSize(1);
    assertThat(corrected.past().getFirst().figures()).containsExactly(people(300, true));
    after(corrected.decide(submission(310), ward(LOCK.plusDays(31), Role.HEAD)));
  }

  @Test
  void gatheringAgainTakesThePlaceOfWhatWasGatheredAndLeavesOnesOwnWords() {
    var gathering = new Gathering(NOW, List.of(), List.of(new UnitId("uxa")));
    var source = ReportId.of("CCHC581-2026-Q1", new UnitId("uxa"));
    var first = Map.of("ketqua", List.of(new Paragraph("Xã đã làm.", List.of(source))));
    var second = Map.of("ketqua", List.of(new Paragraph("Xã đã làm xong.", List.of(source))));

    Report once = after(written().decide(new Gather(first, gathering), ward(DUE, Role.OFFICER)));
    Report twice = after(once.decide(new Gather(second, gathering), ward(DUE, Role.OFFICER)));

    assertThat(twice.texts().get("ketqua"))
        .extracting(Paragraph::text)
        .containsExactly("Đã tổ chức.", "Xã đã làm xong.");
    assertThat(twice.gathering()).isEqualTo(gathering);
  }

  @Test
  void oneReportAnswersASecondProgrammeAndSavesAReport() {
    var other = new Duty(new ProgrammeId("cchc-2026"), "bieu-mau-2", 3);

    Report both = open.answering(other, NOW).orElseThrow().after();

    assertThat(both.state().programmes()).hasSize(2);
    assertThat(both.answering(other, NOW)).isEmpty();
    var parts = List.of(form.parts().getFirst(), form.parts().getFirst());
    assertThat(new Form(parts).reportsSaved()).isEqualTo(1);
    assertThat(new Form(parts).sections()).as("the same is asked once").hasSize(1);
  }
}
