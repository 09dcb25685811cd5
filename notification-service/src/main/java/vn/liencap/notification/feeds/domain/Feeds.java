package vn.liencap.notification.feeds.domain;

import java.util.Collection;
import java.util.Optional;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/** All feeds. */
public interface Feeds {

  /** A person's feed in a unit. */
  Optional<Feed> of(PersonId person, UnitId unit);

  /** The feed with that token. */
  Optional<Feed> by(String token);

  /** Makes a feed, or gives it another token; the one it had leads nowhere from then on. */
  void store(Feed feed);

  /** Takes a person's feed in a unit away. */
  void remove(PersonId person, UnitId unit);

  /** Takes all feeds of these people away. */
  void forget(Collection<PersonId> people);
}
