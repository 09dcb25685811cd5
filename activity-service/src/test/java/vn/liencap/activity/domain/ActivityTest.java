package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.NOW;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.activity.domain.Decision.Accepted;
import vn.liencap.activity.domain.Decision.Refused;
import vn.liencap.activity.domain.Decision.Repeated;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCompleted;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SliceFigures;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.reporting.Slice;

class ActivityTest {
  private static final Set<String> KINDS = Set.of("session", "leaflet");

  private final Activity fresh = Samples.activity();
  private final Acting lead = acting(Samples.officer(WARD), Part.LEAD);
  private final Acting partner = acting(Samples.officer(SECOND_WARD), Part.COORDINATING);

  @Test
  void theFirstEntryStartsTheActivity() {
    Activity after = accepted(fresh, entry("e1", sessions(2), 500_000), lead);

    assertThat(after.state().status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    assertThat(after.state().outputs()).containsExactly(Map.entry("session", 2L));
    assertThat(after.state().budgetSpent()).isEqualTo(500_000);
    assertThat(after.state().lastProgressOn()).isEqualTo(TODAY);
    assertThat(after.state().sequence()).isEqualTo(fresh.state().sequence() + 1);
    assertThat(after.recent()).hasSize(1);
  }

  @Test
  void moneyIsCountedUnderItsSourceAndWithoutOneInTheWholeOnly() {
    var named =
        new EnterProgress(
            "e1",
            TODAY,
            "In tờ rơi",
            null,
            Map.of(),
            500_000,
            FundingSource.SOCIAL,
            null,
            null,
            null);
    Activity after = accepted(fresh, named, lead);
    after = accepted(after, entry("e2", Map.of(), 200_000), lead);

    assertThat(after.state().budgetSpent()).isEqualTo(700_000);
    assertThat(after.state().sources())
        .containsExactly(new SourceFigures(FundingSource.SOCIAL, 0, 500_000, 0));
    assertThat(after.recent().getFirst().source()).isEqualTo(FundingSource.SOCIAL);
  }

  @Test
  void theEventTellsTheStateAfterwardsAndTheEntry() {
    var decision = (Accepted) fresh.decide(entry("e1", sessions(2), 0), lead);

    assertThat(decision.event())
        .isEqualTo(
            new ActivityProgressed(
                decision.after().state(), decision.after().recent().getFirst(), lead.actor(), NOW));
  }

  @Test
  void figuresOfACoordinatingUnitAreCountedOnceAndShownAsItsOwn() {
    Activity after = accepted(fresh, entry("e1", sessions(2), 0), lead);
    after = accepted(after, entry("e2", sessions(3), 0), partner);
    after = accepted(after, entry("e3", Map.of("session", 1L, "leaflet", 100L), 0), partner);

    assertThat(after.state().outputs())
        .containsOnly(Map.entry("session", 6L), Map.entry("leaflet", 100L));
    assertThat(after.state().contributions())
        .containsOnly(Map.entry(SECOND_WARD.value(), Map.of("session", 4L, "leaflet", 100L)));
  }

  @Test
  void figuresAreKeptByTheHalfMonthTheWorkWasDoneIn() {
    Activity after = accepted(fresh, entry("e1", sessions(2), 500_000), lead);
    after = accepted(after, entry("e2", sessions(3), 0), partner);

    assertThat(after.state().slices())
        .containsExactly(
            Map.entry(Slice.of(TODAY).key(), new SliceFigures(Map.of("session", 5L), 500_000)));
  }

  @Test
  void theSameEntryAgainChangesNothing() {
    Activity once = accepted(fresh, entry("e1", sessions(2), 0), lead);

    assertThat(once.decide(entry("e1", sessions(2), 0), lead)).isEqualTo(new Repeated());
  }

  @Test
  void anEntryOfAnOlderDayDoesNotTakeThePercentageBack() {
    Activity after = accepted(fresh, percent("e1", TODAY, 60), lead);
    after = accepted(after, percent("e2", TODAY.minusDays(3), 20), lead);

    assertThat(after.state().percent()).isEqualTo(60);
    assertThat(after.state().lastProgressOn()).isEqualTo(TODAY);
    assertThat(accepted(after, percent("e3", TODAY, 50), lead).state().percent()).isEqualTo(50);
  }

  @Test
  void onlyTheNewestEntriesStayInTheActivity() {
    Activity after = fresh;
    for (int i = 1; i <= 70; i++) {
      after = accepted(after, entry("e" + i, sessions(1), 0), lead);
    }

    assertThat(after.state().outputs()).containsEntry("session", 70L);
    assertThat(after.recent()).hasSize(Activity.RECENT);
    assertThat(after.recent().getLast().id()).isEqualTo("e70");
    assertThat(after.answered()).hasSize(Activity.ANSWERED);
    assertThat(after.hasAnswered("e7")).isTrue();
    assertThat(after.hasAnswered("e6")).isFalse();
    assertThat(after.mayHaveForgotten()).isTrue();
  }

  @Test
  void theLeadCompletesWithALastEntry() {
    Activity started = accepted(fresh, entry("e1", sessions(2), 10), lead);
    var decision = (Accepted) started.decide(complete("e2", "Đã tổng kết", sessions(1)), lead);

    var state = decision.after().state();
    assertThat(state.status()).isEqualTo(ActivityStatus.COMPLETED);
    assertThat(state.percent()).isEqualTo(100);
    assertThat(state.completedOn()).isEqualTo(TODAY);
    assertThat(state.outputs()).containsEntry("session", 3L);
    assertThat(state.sequence()).isEqualTo(started.state().sequence() + 1);
    assertThat(((ActivityCompleted) decision.event()).entry())
        .isEqualTo(decision.after().recent().getLast());
  }

  @Test
  void theLeadCompletesWithoutAWord() {
    var decision = (Accepted) fresh.decide(complete("e1", "", Map.of()), lead);

    assertThat(decision.after().state().status()).isEqualTo(ActivityStatus.COMPLETED);
    assertThat(decision.after().recent()).isEmpty();
    assertThat(((ActivityCompleted) decision.event()).entry()).isNull();
    assertThat(decision.after().decide(complete("e1", "", Map.of()), lead))
        .isEqualTo(new Repeated());
  }

  @Test
  void aCoordinatingUnitMayNotComplete() {
    assertThat(refusal(fresh, complete("e1", "xong", Map.of()), partner))
        .isInstanceOf(Refusal.NotAllowed.class)
        .extracting(Refusal::reason)
        .asString()
        .startsWith("Chỉ đơn vị chủ trì được báo hoàn thành");
  }

  @Test
  void aUnitWithoutPartMayNotEnter() {
    Acting stranger = acting(Samples.officer(Samples.FOREIGN_WARD), Part.NONE);

    assertThat(refusal(fresh, entry("e1", sessions(1), 0), stranger))
        .isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refusal(fresh, complete("e1", "", Map.of()), stranger))
        .isInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void whoOnlyReadsMayNotEnter() {
    Acting viewer = acting(Samples.actor(WARD, Role.VIEWER, Role.CLERK), Part.LEAD);

    assertThat(refusal(fresh, entry("e1", sessions(1), 0), viewer).reason())
        .isEqualTo("Chỉ chuyên viên hoặc lãnh đạo đơn vị được nhập tiến độ.");
  }

  @Test
  void nothingIsEnteredAfterCompletion() {
    Activity done = accepted(fresh, complete("e1", "", Map.of()), lead);

    assertThat(refusal(done, entry("e2", sessions(1), 0), lead))
        .isEqualTo(
            new Refusal.Closed("Hoạt động đã hoàn thành ngày 15/06/2026, không nhập thêm được."));
    assertThat(refusal(done, complete("e3", "", Map.of()), lead))
        .isInstanceOf(Refusal.Closed.class);
  }

  @Test
  void workIsNotDoneTomorrow() {
    assertThat(faults(dated("e1", TODAY.plusDays(1)), lead))
        .containsExactly(
            new Refusal.Fault("date", "Ngày thực hiện không được sau hôm nay (15/06/2026)."));
  }

  @Test
  void workIsNotDoneBeforeThePlansYear() {
    assertThat(faults(dated("e1", LocalDate.of(2025, 12, 31)), lead))
        .containsExactly(
            new Refusal.Fault("date", "Ngày thực hiện không được trước ngày 01/01/2026."));
    assertThat(fresh.decide(dated("e1", LocalDate.of(2026, 1, 1)), lead))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void figuresAreNeitherNegativeNorAbsurd() {
    assertThat(faults(entry("e1", sessions(-1), 0), lead))
        .containsExactly(new Refusal.Fault("outputs.session", "Số liệu không được âm."));
    assertThat(faults(entry("e1", sessions(1_000_000_000_001L), -5), lead))
        .extracting(Refusal.Fault::field)
        .containsExactly("outputs.session", "spent");
    assertThat(fresh.decide(entry("e1", sessions(1_000_000_000_000L), 0), lead))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void onlyKindsThatTheProgrammeCountsAreTaken() {
    assertThat(faults(entry("e1", Map.of("rocket", 1L), 0), lead))
        .containsExactly(
            new Refusal.Fault(
                "outputs.rocket", "Chương trình này không có loại sản phẩm “rocket”."));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MAX_VALUE})
  void aPercentageIsWithinAHundred(int percent) {
    assertThat(faults(percent("e1", TODAY, percent), lead))
        .containsExactly(new Refusal.Fault("percent", "Tỷ lệ hoàn thành phải từ 0 đến 100."));
  }

  @Test
  void onlyTheLeadSaysThePercentage() {
    assertThat(faults(percent("e1", TODAY, 50), partner))
        .extracting(Refusal.Fault::field)
        .containsExactly("percent");
  }

  @Test
  void anEmptyEntryIsNone() {
    assertThat(faults(new EnterProgress("e1", TODAY, " ", null, Map.of(), 0, null), lead))
        .extracting(Refusal.Fault::field)
        .containsExactly("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "bao dong nai", "https://a b", "ftp://x"})
  void aLinkLeadsToAWebPage(String link) {
    assertThat(faults(new EnterProgress("e1", TODAY, "x", null, Map.of(), 0, link), lead))
        .extracting(Refusal.Fault::field)
        .containsExactly("link");
  }

  @Test
  void everyWrongFieldIsToldAtOnce() {
    var command =
        new EnterProgress(
            "e1", TODAY.plusDays(1), "x", 300, Map.of("rocket", 1L), -1, "not a link");

    assertThat(faults(command, lead))
        .extracting(Refusal.Fault::field)
        .containsExactly("date", "percent", "outputs.rocket", "spent", "link");
  }

  @Test
  void theLeadNamesAnOwnerAndHandsOver() {
    var first = new NameOwner(new PersonId("lan"), "Công chức Văn phòng - Thống kê");
    var decision = (Accepted) fresh.decide(first, lead);

    assertThat(decision.event()).isInstanceOf(OwnerNamed.class);
    assertThat(decision.after().state().owner()).isEqualTo(new PersonId("lan"));
    assertThat(decision.after().decide(first, lead)).isEqualTo(new Repeated());
    Activity handedOver =
        accepted(decision.after(), new NameOwner(new PersonId("minh"), null), lead);
    assertThat(handedOver.state().owner()).isEqualTo(new PersonId("minh"));
    assertThat(handedOver.state().post()).isEqualTo("Công chức Văn phòng - Thống kê");
  }

  @Test
  void aRoomOwnsWorkThatNoOnePersonDoesAndTheUnitTakesItBack() {
    Activity owned = accepted(fresh, new NameOwner(null, "Phòng Văn hóa - Xã hội"), lead);
    assertThat(owned.state().owner()).isNull();
    assertThat(owned.state().post()).isEqualTo("Phòng Văn hóa - Xã hội");

    Activity back = accepted(owned, new NameOwner(null, ""), lead);
    assertThat(back.state().post()).isNull();
    assertThat(back.decide(new NameOwner(null, ""), lead)).isEqualTo(new Repeated());
  }

  @Test
  void aCoordinatingUnitNamesNoOwner() {
    assertThat(refusal(fresh, new NameOwner(new PersonId("lan"), null), partner))
        .isInstanceOf(Refusal.NotAllowed.class);
  }

  private static Acting acting(Actor actor, Part part) {
    return new Acting(actor, part, false, false, KINDS, TODAY, NOW);
  }

  private static EnterProgress entry(String id, Map<String, Long> outputs, long spent) {
    return new EnterProgress(id, TODAY, "Phát thanh", null, outputs, spent, null);
  }

  private static EnterProgress dated(String id, LocalDate date) {
    return new EnterProgress(id, date, "Phát thanh", null, Map.of(), 0, null);
  }

  private static EnterProgress percent(String id, LocalDate date, @Nullable Integer percent) {
    return new EnterProgress(id, date, "", percent, Map.of(), 0, null);
  }

  private static Complete complete(String id, String text, Map<String, Long> outputs) {
    return new Complete(id, TODAY, text, outputs, 0);
  }

  private static Activity accepted(Activity activity, ActivityCommand command, Acting acting) {
    return ((Accepted) activity.decide(command, acting)).after();
  }

  private static Refusal refusal(Activity activity, ActivityCommand command, Acting acting) {
    return ((Refused) activity.decide(command, acting)).refusal();
  }

  private List<Refusal.Fault> faults(ActivityCommand command, Acting acting) {
    return ((Refusal.Invalid) refusal(fresh, command, acting)).faults();
  }
}
