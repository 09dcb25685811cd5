package vn.liencap.portal.pages.activities;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.UnitPosts;
import vn.liencap.portal.accounts.domain.Account;

/** Who inside a unit can be named to own its work: its people, its rooms and posts. */
@Component
class OwnerChoices {
  private final Accounts accounts;
  private final UnitPosts posts;

  OwnerChoices(Accounts accounts, UnitPosts posts) {
    this.accounts = accounts;
    this.posts = posts;
  }

  /**
   * What is offered.
   *
   * @param people the people of the unit
   * @param posts its rooms and posts
   */
  record Offered(List<Choice> people, List<Choice> posts) {
    /** True when that value is among them. */
    public boolean has(String value) {
      return Stream.concat(people.stream(), posts.stream())
          .anyMatch(choice -> choice.value().equals(value));
    }
  }

  /**
   * One of them.
   *
   * @param value see {@link Chosen}
   * @param label a name, with the post of a person
   */
  record Choice(String value, String label) {}

  /** The choices of a unit. */
  Offered of(UnitId unit) {
    return new Offered(
        accounts.colleagues(unit).stream().map(account -> choice(account, unit)).toList(),
        posts.of(unit).stream()
            .map(post -> new Choice(new Chosen(null, post).value(), post))
            .toList());
  }

  private static Choice choice(Account account, UnitId unit) {
    String post = account.profile().postAt(unit);
    String name = account.profile().name();
    return new Choice(
        new Chosen(account.id(), null).value(), post == null ? name : name + " · " + post);
  }

  /** Whoever was chosen: a person comes with the room or post where the person works. */
  Chosen withPost(Chosen chosen, UnitId unit) {
    PersonId person = chosen.person();
    return person == null ? chosen : new Chosen(person, postOf(person, unit));
  }

  private @Nullable String postOf(PersonId person, UnitId unit) {
    return accounts.find(person).map(account -> account.profile().postAt(unit)).orElse(null);
  }

  /** A person's name; empty when there is no such account any more. */
  String nameOf(PersonId person) {
    return accounts.find(person).map(account -> account.profile().name()).orElse("");
  }
}
