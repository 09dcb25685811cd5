package vn.liencap.notification.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.MINISTRY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.deadline;
import static vn.liencap.notification.Samples.morningOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;

class EscalationTest {
  private static final LocalDate TODAY = DUE.plusDays(9);
  private static final EscalationId ID =
      new EscalationId(MINISTRY, DeadlineKind.REPORT, "CCHC581-2026-Q1", TODAY);

  private static LateBelow late(String unit, String subject, LocalDate due, String what) {
    var agenda = new AgendaId(new UnitId(unit), 2026);
    return new LateBelow("Xã " + unit, new DeadlineRef(agenda, subject), due, what, "/x/" + unit);
  }

  private static Notification told(LateBelow... late) {
    return new Escalation(ID, List.of(late)).told(TODAY, morningOf(TODAY));
  }

  @Test
  void oneUnitIsNamedWithWhatItIsLateWithAndWhere() {
    var reminder = new DueReminder(deadline("hd0", DUE), DUE, 0, DueReminder.Rung.SUPERIOR);
    Map<EscalationId, Set<LateBelow>> sorted =
        Escalation.sorted(
            MINISTRY, new AgendaId(WARD, 2026), "Phường Một", List.of(reminder), TODAY);
    sorted.forEach(
        (id, late) -> {
          Notification told = new Escalation(id, List.copyOf(late)).told(TODAY, morningOf(TODAY));
          assertThat(told.unit()).isEqualTo(MINISTRY);
          assertThat(told.title())
              .isEqualTo("Phường Một · quá hạn 9 ngày: Phát thanh về cải cách hành chính");
          assertThat(told.text())
              .isEqualTo("Phường Một chưa thực hiện; hãy đôn đốc. Hạn: 31/03/2026.");
          assertThat(told.link()).startsWith("/hoat-dong/");
        });
    assertThat(sorted).hasSize(1);
  }

  @Test
  void severalAreCountedAndTheFirstNamedTheLongestOverdueFirst() {
    Notification told =
        told(
            late("d", "q~d", DUE, "Báo cáo"),
            late("a", "q~a", DUE, "Báo cáo"),
            late("c", "q~c", DUE, "Báo cáo"),
            late("b", "q~b", DUE.minusDays(1), "Báo cáo"));
    assertThat(told.title()).isEqualTo("4 đơn vị quá hạn: Báo cáo");
    assertThat(told.text())
        .isEqualTo(
            "Xã b, Xã a, Xã c và 1 đơn vị khác chưa thực hiện; hãy đôn đốc."
                + " Hạn sớm nhất: 30/03/2026.");
    assertThat(told.link()).isEqualTo("/don-doc?kind=REPORT&period=CCHC581-2026-Q1");
    assertThat(told.due()).isEqualTo(DUE.minusDays(1));
  }

  @Test
  void severalThingsOfOneUnitAreCountedToo() {
    assertThat(told(late("a", "q~a", DUE, "Một"), late("a", "r~a", DUE, "Hai")).title())
        .isEqualTo("Xã a quá hạn 2 việc, lâu nhất 9 ngày: Một");
  }

  @Test
  void whatIsAddedTwiceCountsOnceAndWhatIsDoneIsLeftOut() {
    LateBelow one = late("a", "q~a", DUE, "Báo cáo");
    LateBelow two = late("b", "q~b", DUE, "Báo cáo");
    var escalation = new Escalation(ID, List.of(one, two, one));
    assertThat(escalation.late()).containsExactly(one, two);
    assertThat(escalation.owed(Set.of(two.ref().value())).late()).containsExactly(two);
  }

  @ParameterizedTest
  @EnumSource(DeadlineKind.class)
  void everyKindHasAPageAndAnIdThatIsReadAgain(DeadlineKind kind) {
    var id = new EscalationId(MINISTRY, kind, "", TODAY);
    assertThat(EscalationPage.of(id)).startsWith("/");
    assertThat(EscalationId.isOne(id.value())).isTrue();
    assertThat(EscalationId.parse(id.value())).isEqualTo(id);
    assertThat(EscalationId.parse(ID.value())).isEqualTo(ID);
  }
}
