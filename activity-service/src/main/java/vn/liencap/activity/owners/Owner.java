package vn.liencap.activity.owners;

import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.contracts.PersonId;

/**
 * Who owns work inside a unit: a person, else a room or post, else the unit as a whole.
 *
 * @param person the one person
 * @param post the room or post whose people do; beside a person where that person works
 */
public record Owner(@Nullable PersonId person, @Nullable String post) {

  /** The command that makes this the owner of an activity. */
  NameOwner named() {
    return person == null && post == null ? new NameOwner(null, "") : new NameOwner(person, post);
  }
}
