package vn.liencap.plan.documents.domain.official;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Heading;
import vn.liencap.papers.OfficialDocument.Text;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.text.Words;

/** Sections with their numbers: Roman, Arabic, letters, dashes. */
final class Sections {
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };
  private static final Pattern BULLET = Pattern.compile("^\\s*[-–+•]\\s*");
  private static final Pattern LABELLED =
      Pattern.compile("(?iu)^(?:[^\\p{L}“\"].*|(?:\\p{L}|[ivx]+)\\s?[.)/:].*|điều \\d.*)");

  private final List<Element> elements = new ArrayList<>();
  private int sections;

  /** A topic with what stands under it. */
  record Topic(String name, List<String> items) {
    static Topic of(String name, List<TextItem> items) {
      return new Topic(name, items.stream().map(TextItem::text).toList());
    }
  }

  List<Element> elements() {
    return List.copyOf(elements);
  }

  void add(Element element) {
    elements.add(element);
  }

  /** A section with those of the topics that have something to say; none when none has. */
  void topics(Topic... topics) {
    List<Topic> said = Stream.of(topics).filter(topic -> !topic.items().isEmpty()).toList();
    if (said.isEmpty()) {
      return;
    }
    section(String.join(", ", said.stream().map(Topic::name).toList()));
    for (int i = 0; i < said.size(); i++) {
      if (said.size() > 1) {
        subsection(i + 1, said.get(i).name());
      }
      items(said.get(i).items(), Sections::mayStandAlone);
    }
  }

  void section(String name) {
    add(new Heading(1, ROMAN[sections++] + ". " + IssuingBody.capitals(name)));
  }

  void subsection(int number, String name) {
    add(new Heading(2, number + ". " + name));
  }

  /** What a unit has to do. */
  void tasks(List<String> tasks) {
    items(
        tasks, text -> mayStandAlone(text) && !UnitWords.begins(text) && !Words.startsSmall(text));
  }

  private static boolean mayStandAlone(String text) {
    return !LABELLED.matcher(text).matches() && !text.endsWith(":");
  }

  /** One paragraph needs no label; few have letters, many have dashes. */
  private void items(List<String> items, Predicate<String> mayStandAlone) {
    boolean letters = items.size() <= LETTERS.length();
    for (int i = 0; i < items.size(); i++) {
      List<String> lines = lines(items.get(i));
      boolean alone = items.size() == 1 && lines.size() == 1;
      boolean bare = alone && mayStandAlone.test(lines.getFirst());
      String label = bare ? "" : alone || !letters ? "- " : LETTERS.charAt(i) + ") ";
      add(new Text(label + lines.getFirst()));
      String bullet = label.equals("- ") ? "+ " : "- ";
      lines.stream().skip(1).forEach(line -> add(new Text(bullet + line)));
    }
  }

  /** The paragraph, and what is listed in it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String raw : text.lines().toList()) {
      String line = raw.replaceAll("\\s+", " ").strip();
      boolean listed = BULLET.matcher(line).find();
      if (lines.isEmpty()) {
        lines.add(line);
      } else if (listed) {
        lines.add(BULLET.matcher(line).replaceFirst(""));
      } else if (!line.isEmpty()) {
        lines.add(lines.removeLast() + " " + line);
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }
}
