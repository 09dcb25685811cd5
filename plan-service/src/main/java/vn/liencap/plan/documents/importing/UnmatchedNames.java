package vn.liencap.plan.documents.importing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.documents.importing.ImportedPlan.UnmatchedName;
import vn.liencap.plan.parties.PartyReaders;

/** Finds the names in a draft that no unit was found for, and units that may be meant. */
@Component
public class UnmatchedNames {
  private static final Pattern NOBODY_IN_PARTICULAR = Pattern.compile("(?iu).*(?:có )?liên quan$");

  private final UnitDirectory directory;
  private final PartyReaders readers;

  UnmatchedNames(UnitDirectory directory, PartyReaders readers) {
    this.directory = directory;
    this.readers = readers;
  }

  /**
   * A name wherever it stands in a draft.
   *
   * @param key stands for the name in a review
   * @param text as printed
   * @param fields where it stands, for example {@code activities[0].lead[1]}
   * @param choices units that may be meant
   */
  public record Everywhere(
      String key, String text, List<String> fields, List<ImportedPlan.Choice> choices) {
    public Everywhere {
      fields = List.copyOf(fields);
      choices = List.copyOf(choices);
    }
  }

  /** What a name is called in a review. */
  public static String keyOf(String text) {
    return "name-" + UUID.nameUUIDFromBytes(text.strip().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The names of a draft that are not understood, each once, those of activities first.
   *
   * @param day the day whose units are meant
   */
  public List<Everywhere> each(PlanContent content, UnitId issuer, LocalDate day) {
    NameMatching names = matching(issuer, day);
    java.util.Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
    places(content)
        .forEach(
            place ->
                fields
                    .computeIfAbsent(place.text().strip(), _ -> new ArrayList<>())
                    .add(place.field()));
    return fields.entrySet().stream()
        .map(
            name ->
                new Everywhere(
                    keyOf(name.getKey()),
                    name.getKey(),
                    name.getValue(),
                    names.choices(name.getKey())))
        .toList();
  }

  NameMatching matching(UnitId issuer, LocalDate day) {
    return new NameMatching(directory, readers, issuer, day);
  }

  static List<UnmatchedName> of(PlanContent content, NameMatching names) {
    return places(content).stream()
        .map(place -> new UnmatchedName(place.field(), place.text(), names.choices(place.text())))
        .toList();
  }

  private record At(String field, String text) {}

  private static List<At> places(PlanContent content) {
    List<At> unmatched = new ArrayList<>();
    List<KeyActivity> activities = content.activities();
    for (int i = 0; i < activities.size(); i++) {
      String field = "activities[" + i + "].";
      unmatched.addAll(in(activities.get(i).lead(), field + "lead"));
      unmatched.addAll(in(activities.get(i).coordinating(), field + "coordinating"));
    }
    List<Responsibility> sections = content.responsibilities();
    for (int i = 0; i < sections.size(); i++) {
      unmatched.addAll(in(sections.get(i).parties(), "responsibilities[" + i + "].parties"));
    }
    return unmatched;
  }

  private static List<At> in(List<Party> parties, String field) {
    List<At> unmatched = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      String text = parties.get(i).text();
      if (!NameMatching.isUnderstood(parties.get(i))
          && !NOBODY_IN_PARTICULAR.matcher(text).matches()) {
        unmatched.add(new At(field + "[" + i + "]", text));
      }
    }
    return unmatched;
  }
}
