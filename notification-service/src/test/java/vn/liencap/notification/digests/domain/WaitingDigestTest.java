package vn.liencap.notification.digests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Told.news;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.domain.Deadline;

class WaitingDigestTest {
  private static final Instant NOW = morningOf(TODAY);
  private static final LocalTime HOUR = LocalTime.of(7, 30);
  private static final DigestTime TIME =
      new DigestTime(Deadline.ZONE, _ -> true, Duration.ofMinutes(3));
  private static final Notification ONE = news(WARD, "n1", NOW);
  private static final Notification TWO = news(WARD, "n2", NOW);

  private static WaitingDigest waitingFor(Notification... lines) {
    return WaitingDigest.none(Addressee.of(new PersonId("hoa")))
        .with(List.of(lines), HOUR, TIME, NOW);
  }

  private static WaitingDigest claimed(WaitingDigest digest, String by) {
    return digest.claimed(TODAY, by, NOW.plusSeconds(120));
  }

  @Test
  void whatComesTwiceWaitsOnceAlsoAfterItHasGone() {
    WaitingDigest digest = waitingFor(ONE, ONE);
    assertThat(digest.lines()).containsExactly(ONE);
    assertThat(digest.with(List.of(ONE), HOUR, TIME, NOW)).isEqualTo(digest);
    WaitingDigest going = claimed(digest, "a");
    assertThat(going.with(List.of(ONE), HOUR, TIME, NOW)).isEqualTo(going);
    WaitingDigest gone = going.gone(HOUR, TIME, NOW);
    assertThat(gone.with(List.of(ONE), HOUR, TIME, NOW)).isEqualTo(gone);
    assertThat(gone.dueAt()).isNull();
  }

  @Test
  void whoeverRepeatsItAfterACrashSendsWhatWasSetApart() {
    WaitingDigest digest = claimed(waitingFor(ONE), "a").with(List.of(TWO), HOUR, TIME, NOW);
    WaitingDigest repeated = digest.claimed(TODAY.plusDays(1), "b", NOW.plusSeconds(300));
    assertThat(repeated.going()).containsExactly(ONE);
    assertThat(repeated.goingOn()).isEqualTo(TODAY);
    assertThat(repeated.lines()).containsExactly(TWO);
  }

  @Test
  void whatComesWhileADigestGoesOutWaitsForTheNextDay() {
    WaitingDigest gone =
        claimed(waitingFor(ONE), "a").with(List.of(TWO), HOUR, TIME, NOW).gone(HOUR, TIME, NOW);
    assertThat(gone.lines()).containsExactly(TWO);
    assertThat(gone.dueAt())
        .isEqualTo(TODAY.plusDays(1).atTime(7, 30).atZone(Deadline.ZONE).toInstant());
  }

  private static Notification grown(int revision) {
    return new Notification(
        ONE.id(),
        ONE.unit(),
        null,
        ONE.kind(),
        ONE.urgency(),
        null,
        null,
        ONE.roles(),
        revision + " đơn vị",
        "",
        "/",
        NOW.plusSeconds(revision),
        revision);
  }

  @Test
  void whatGrowsWaitsOnceAndGoesAgainOnlyWhenItSaysMore() {
    WaitingDigest digest = waitingFor(grown(2), grown(3)).with(List.of(grown(1)), HOUR, TIME, NOW);
    assertThat(digest.lines()).extracting(Notification::revision).containsExactly(3);
    assertThat(digest.lines().getFirst().at()).isEqualTo(NOW.plusSeconds(2));
    WaitingDigest going = claimed(digest, "a");
    assertThat(going.with(List.of(grown(3)), HOUR, TIME, NOW)).isEqualTo(going);
    WaitingDigest gone = going.gone(HOUR, TIME, NOW);
    assertThat(gone.with(List.of(grown(2), grown(3)), HOUR, TIME, NOW)).isEqualTo(gone);
    WaitingDigest again = gone.with(List.of(grown(5)), HOUR, TIME, NOW);
    assertThat(again.lines()).containsExactly(grown(5));
    assertThat(TIME.dayOf(Objects.requireNonNull(again.dueAt()))).isEqualTo(TODAY.plusDays(1));
  }
}
