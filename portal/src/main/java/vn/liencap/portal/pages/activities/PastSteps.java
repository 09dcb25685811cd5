package vn.liencap.portal.pages.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityStep;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.Query;

/** Says what happened to an activity beside its entries. */
@Component
class PastSteps {
  private static final int ROWS = 20;

  private final ActivityClient activities;
  private final OwnerChoices choices;
  private final UnitNames names;
  private final Formats formats;
  private final Words words;

  PastSteps(
      ActivityClient activities,
      OwnerChoices choices,
      UnitNames names,
      Formats formats,
      Words words) {
    this.activities = activities;
    this.choices = choices;
    this.names = names;
    this.formats = formats;
    this.words = words;
  }

  /**
   * One of them in words.
   *
   * @param what what happened
   * @param text the reason or the answer; empty without one
   * @param who the person and the unit; empty when nobody did it
   */
  public record Row(Instant at, String what, String text, String who) {}

  /** A page of steps, newest first, and where the next page begins. */
  Section<Listing<Row>> of(ActivityId activity, @Nullable String cursor) {
    Query query = Query.none().with("cursor", cursor).with("limit", ROWS);
    return Section.ask(
        () -> {
          Listing<ActivityStep> steps = activities.steps(activity, query);
          return new Listing<>(steps.items().stream().map(this::row).toList(), steps.next());
        });
  }

  private Row row(ActivityStep step) {
    String said = step.text() == null ? "" : step.text();
    return new Row(step.at(), what(step), said, who(step));
  }

  private String what(ActivityStep step) {
    String key = "step." + step.kind();
    return switch (step.kind()) {
      case "OWNER_NAMED" -> named(key, step);
      case "SETTLED" -> words.say(key, step.amount() == null ? "" : formats.money(step.amount()));
      case "PASSED_ON" -> words.say(key, unitOf(step), dayOf(step));
      default -> words.say(key, dayOf(step));
    };
  }

  private String named(String key, ActivityStep step) {
    String person = step.owner() == null ? null : choices.nameOf(step.owner());
    String whom =
        Stream.of(person, step.post())
            .filter(name -> name != null && !name.isEmpty())
            .collect(Collectors.joining(" · "));
    return whom.isEmpty() ? words.say(key + ".unit") : words.say(key, whom);
  }

  private String who(ActivityStep step) {
    return step.name() == null
        ? ""
        : Stream.of(step.name(), unitOf(step))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private String unitOf(ActivityStep step) {
    UnitId unit = step.unit();
    return unit == null ? "" : names.of(unit);
  }

  private String dayOf(ActivityStep step) {
    LocalDate day = step.day();
    return day == null ? "" : formats.date(day);
  }
}
