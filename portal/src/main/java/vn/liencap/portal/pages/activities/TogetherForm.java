package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.TypedNumber;
import vn.liencap.portal.pages.Words;

/**
 * What was typed to be done for many activities; kept as typed until it is right.
 *
 * @param id made with the page, so that sending it twice does it once
 * @param deed progress, complete, owner or extension
 * @param activity the ids of those chosen
 * @param title their titles, in the same order
 * @param date the day the work was done or completed, ISO
 * @param text what was done
 * @param percent 0 to 100, blank to leave it
 * @param outputs figures for each, by output kind, as typed
 * @param owner who shall own them, as the value of a choice
 * @param until the new last day, ISO
 * @param reason why more time is needed
 * @param countsFor the programme that all of them count for; blank when there are several
 */
public record TogetherForm(
    @Nullable String id,
    @Nullable String deed,
    List<String> activity,
    List<String> title,
    @Nullable String date,
    @Nullable String text,
    @Nullable String percent,
    Map<String, String> outputs,
    @Nullable String owner,
    @Nullable String until,
    @Nullable String reason,
    @Nullable String countsFor) {

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  public TogetherForm {
    activity = activity == null ? List.of() : List.copyOf(activity);
    title = title == null ? List.of() : List.copyOf(title);
    outputs = outputs == null ? Map.of() : new LinkedHashMap<>(outputs);
  }

  /** One of those chosen. */
  public record Picked(String id, String title) {}

  /** An empty one for today. */
  static TogetherForm today(LocalDate today, String countsFor) {
    String id = UUID.randomUUID().toString();
    return new TogetherForm(
        id, "", List.of(), List.of(), today.toString(), "", "", Map.of(), "", "", "", countsFor);
  }

  /** Those chosen, as the form names them. */
  List<Picked> chosen() {
    List<Picked> chosen = new ArrayList<>();
    for (int i = 0; i < activity.size(); i++) {
      chosen.add(new Picked(activity.get(i), i < title.size() ? title.get(i) : activity.get(i)));
    }
    return chosen;
  }

  /** What is wrong before anybody is asked; null when nothing is. */
  @Nullable Problems problems(Words words) {
    return switch (clean(deed)) {
      case "owner" ->
          clean(owner).isEmpty() ? Problems.at("owner", words.say("together.noPerson")) : null;
      case "extension" -> noDay("until", until, words);
      case "complete" -> noDay("date", date, words);
      default -> {
        Problems day = noDay("date", date, words);
        yield day == null ? figures(words) : day;
      }
    };
  }

  private static @Nullable Problems noDay(String field, @Nullable String typed, Words words) {
    try {
      LocalDate.parse(clean(typed));
      return null;
    } catch (DateTimeParseException _) {
      return Problems.at(field, words.say("entry.noDate"));
    }
  }

  private @Nullable Problems figures(Words words) {
    if (!clean(percent).matches("\\d{0,3}")) {
      return Problems.at("percent", words.say("together.noPercent"));
    }
    for (Map.Entry<String, String> figure : outputs.entrySet()) {
      if (!TypedNumber.isNumber(figure.getValue())) {
        return Problems.at("outputs." + figure.getKey(), words.say("entry.noNumber"));
      }
    }
    return null;
  }

  /**
   * What the service is asked for each; only of a form without problems.
   *
   * @param itsOwner the owner that was chosen, a person with the room or post where the person
   *     works
   */
  Map<String, @Nullable Object> body(Chosen itsOwner) {
    Map<String, @Nullable Object> body = new HashMap<>();
    switch (clean(deed)) {
      case "owner" -> {
        body.put("person", itsOwner.person());
        body.put("post", itsOwner.post());
      }
      case "extension" -> {
        body.put("until", clean(until));
        body.put("reason", clean(reason));
      }
      default -> {
        body.put("date", clean(date));
        body.put("text", clean(text));
        if (!clean(percent).isEmpty()) {
          body.put("percent", Integer.valueOf(clean(percent)));
        }
        Map<String, Long> figures = new HashMap<>();
        outputs.forEach((kind, typed) -> figures.put(kind, TypedNumber.of(typed)));
        figures.values().removeIf(figure -> figure == 0);
        body.put("outputs", figures);
      }
    }
    return body;
  }

  /** What is to be done: one of the four. */
  String what() {
    return switch (clean(deed)) {
      case "owner", "extension", "complete" -> clean(deed);
      default -> "progress";
    };
  }

  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
