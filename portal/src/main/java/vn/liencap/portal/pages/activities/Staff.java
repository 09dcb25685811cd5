package vn.liencap.portal.pages.activities;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.services.OwnerView;

/**
 * Who works in a unit today, seen by one of them.
 *
 * @param me whoever looks
 * @param myPost the room or post of that person, folded; null without one
 * @param people all who can sign in
 * @param posts the rooms and posts that somebody belongs to, folded
 */
public record Staff(PersonId me, @Nullable String myPost, Set<PersonId> people, Set<String> posts) {
  public Staff {
    people = Set.copyOf(people);
    posts = Set.copyOf(posts);
  }

  /** True when that work is for somebody else of the unit, who is there to do it. */
  public boolean isOthers(@Nullable PersonId owner, @Nullable String post) {
    if (owner != null) {
      return !owner.equals(me) && people.contains(owner);
    }
    return post != null
        && named(post).noneMatch(one -> one.equals(myPost))
        && named(post).anyMatch(posts::contains);
  }

  /** True when a person was named who has left since. */
  public boolean isLeft(OwnerView owner) {
    return owner.person() != null && !people.contains(owner.person());
  }

  /** Plans print several posts one after the other. */
  private static Stream<String> named(String post) {
    return Arrays.stream(post.split(";", -1)).map(VietnameseText::folded);
  }
}
