package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.ExtensionAnswer;
import vn.liencap.portal.services.ExtensionInput;

/**
 * What was typed about the time of an activity; kept as typed until it is right.
 *
 * @param id the request: made with the page when asking, the one that is answered when deciding
 * @param until the last day that is asked for or granted, ISO; blank grants the one asked for
 * @param reason why it is asked for, refused or called off, or what is said when granting
 */
record TimeForm(@Nullable String id, @Nullable String until, @Nullable String reason) {

  /** An empty one with a new id. */
  static TimeForm fresh(String id) {
    return new TimeForm(id, "", "");
  }

  /** What is wrong with the day before anybody is asked; null when nothing is. */
  @Nullable Problems problems(boolean mayBeBlank, String noDate) {
    if (mayBeBlank && clean(until).isEmpty()) {
      return null;
    }
    try {
      LocalDate.parse(clean(until));
      return null;
    } catch (DateTimeParseException typo) {
      return new Problems(noDate, Map.of("until", noDate), List.of());
    }
  }

  /** The request; only of a form without problems. */
  ExtensionInput request() {
    return new ExtensionInput(clean(id), LocalDate.parse(clean(until)), clean(reason));
  }

  /** The answer that grants; only of a form without problems. */
  ExtensionAnswer grant() {
    String day = clean(until);
    return new ExtensionAnswer(
        clean(id), day.isEmpty() ? null : LocalDate.parse(day), clean(reason), null);
  }

  /** The answer that refuses. */
  ExtensionAnswer refusal() {
    return new ExtensionAnswer(clean(id), null, null, clean(reason));
  }

  /** Why it is called off. */
  String why() {
    return clean(reason);
  }

  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
