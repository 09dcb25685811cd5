package vn.liencap.notification.feeds;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.feeds.domain.Feed;
import vn.liencap.notification.feeds.domain.Feeds;
import vn.liencap.notification.people.Forgetting;

/** The feed of a person in the unit they act for: theirs to make, to renew and to end. */
@Component
public class OwnFeed implements Forgetting {
  private static final int TOKEN_BYTES = 24;

  private final Feeds feeds;
  private final SecureRandom random = new SecureRandom();

  OwnFeed(Feeds feeds) {
    this.feeds = feeds;
  }

  /** The token of the person's feed, when there is one. */
  public Optional<String> tokenOf(Actor person) {
    return feeds.of(person.person(), person.unit()).map(Feed::token);
  }

  /** Makes the feed, or renews its token: the address it had leads nowhere from then on. */
  public String renew(Actor person) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    feeds.store(new Feed(person.person(), person.unit(), token));
    return token;
  }

  /** Ends the feed; again changes nothing. */
  public void end(Actor person) {
    feeds.remove(person.person(), person.unit());
  }

  @Override
  public void forget(Collection<PersonId> people) {
    feeds.forget(people);
  }
}
