package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.portal.pages.IllegalId;

/**
 * Who owns work inside a unit, as the value of a choice: {@code p:} and a person, {@code b:} and a
 * room or post, nothing for the unit as a whole.
 *
 * @param person the one person
 * @param post the room or post
 */
record Chosen(@Nullable PersonId person, @Nullable String post) {
  private static final String PERSON = "p:";
  private static final String POST = "b:";

  /** Reads the value of a choice; what is no owner is no page. */
  static Chosen read(String value) {
    if (value.startsWith(PERSON)) {
      return new Chosen(IllegalId.read(PersonId::new, value.substring(PERSON.length())), null);
    }
    if (value.startsWith(POST) && value.strip().length() > POST.length()) {
      return new Chosen(null, value.substring(POST.length()).strip());
    }
    return new Chosen(null, null);
  }

  /** The value of the choice. */
  public String value() {
    return person != null ? PERSON + person : post != null ? POST + post : "";
  }
}
