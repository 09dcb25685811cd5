package vn.liencap.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Units.PROVINCE;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Told;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.inbox.Listener.News;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.people.domain.Contacts;

/** What comes live; another instance is another object on the same database. */
@ServiceTest
class LiveInboxesIT {
  private static final Duration SOON = Duration.ofMillis(50);
  private static final LiveSettings FEW =
      new LiveSettings(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofMinutes(1), 3, 2);

  @Autowired private Inboxes inboxes;
  @Autowired private Contacts contacts;
  @Autowired private Channels channels;
  @Autowired private MovableClock clock;
  private @Nullable LiveInboxes live;

  @BeforeEach
  void anInstance() {
    live = new LiveInboxes(inboxes, contacts, FEW);
    live.start();
  }

  private LiveInboxes live() {
    return Objects.requireNonNull(live);
  }

  private Listener listening(String person, UnitId unit) {
    return live().listen(actor(person, unit)).orElseThrow();
  }

  private static Actor actor(String person, UnitId unit) {
    return new Actor(new PersonId(person), person, unit, Set.of(Role.OFFICER));
  }

  private void told(UnitId unit, String id) {
    channels.deliver(List.of(Told.news(unit, id, clock.instant())));
  }

  private static @Nullable News heardBy(Listener listener) throws InterruptedException {
    return listener.next(SOON);
  }

  @Test
  void whateverInstanceWroteItThoseOfTheUnitHearIt() throws InterruptedException {
    Listener ward = listening("hoa", WARD);
    Listener province = listening("minh", PROVINCE);
    told(WARD, "truoc");
    live().look();
    while (heardBy(ward) != null) {
      // what there was before
    }
    told(WARD, "moi");
    live().look();
    News news = Objects.requireNonNull(heardBy(ward));
    assertThat(news.added()).extracting(n -> n.id()).containsExactly("moi");
    assertThat(heardBy(ward)).isNull();
    assertThat(heardBy(province)).isNull();
    live().look();
    assertThat(heardBy(ward)).isNull();
  }

  @Test
  void thereAreAsManyListenersAsMayBe() {
    Listener first = listening("hoa", WARD);
    listening("hoa", WARD);
    Listener newest = listening("hoa", WARD);
    assertThat(first.hasEnded()).isTrue();
    assertThat(newest.hasEnded()).isFalse();
    listening("minh", WARD);
    assertThat(live().listen(actor("lan", WARD))).isEmpty();
    live().leave(newest);
    assertThat(live().listen(actor("lan", WARD))).isPresent();
  }

  @Test
  void whenTheInstanceStopsItsListenersGo() {
    Listener listener = listening("hoa", WARD);
    live().stop();
    assertThat(listener.hasEnded()).isTrue();
    assertThat(live().listen(actor("minh", WARD))).isEmpty();
  }
}
