package vn.liencap.plan.documents.domain.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** Reads who is asked to do what in the section on implementation. */
final class Duties {
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;
  private static final int LONGEST_NAME = 200;
  private static final Pattern APPEAL =
      Pattern.compile("(?iu)^(?:yêu cầu|đề nghị|ubnd .{3,40}yêu cầu|giám đốc .{3,40}yêu cầu) .*");

  private final List<FoundDuties> duties = new ArrayList<>();

  private Duties() {}

  /** The duties in a section on implementation. */
  static List<FoundDuties> in(Section section) {
    var reader = new Duties();
    reader.gather(section);
    return reader.merged();
  }

  private void gather(Section section) {
    for (Section.Entry entry : section.entries()) {
      switch (entry) {
        case Section.Inner(Section inner) -> section(inner);
        case Section.Text(Paragraph paragraph) -> sentence(paragraph, LIKELY);
        case Section.Text(var _) -> {}
      }
    }
  }

  private void section(Section section) {
    String title = section.title();
    if (Items.isClosing(title)) {
      return;
    }
    if (section.isLeaf()) {
      sentence(section.heading(), SURE);
    } else if (holdsUnits(section)) {
      gather(section);
    } else {
      unit(section);
    }
  }

  /** "Trách nhiệm của các cơ quan" heads a list of units, not of tasks. */
  static boolean holdsUnits(Section section) {
    long units =
        section.children().stream()
            .map(Section::title)
            .filter(
                title ->
                    UnitWords.begins(title)
                        && (isName(title) || UnitWords.subject(title).isPresent()))
            .count();
    return units >= 2 && units * 3 >= section.children().size() * 2L;
  }

  private static boolean isName(String title) {
    return title.length() <= LONGEST_NAME && (Words.isUnfinished(title) || title.endsWith(":"));
  }

  private void unit(Section section) {
    String title = section.title();
    List<Found> tasks = new ArrayList<>(tasks(section));
    Optional<UnitWords.Subject> subject = UnitWords.subject(title).filter(s -> !s.task().isBlank());
    boolean nameOnly =
        UnitWords.named(title).length() < title.strip().length() && subject.isEmpty();
    if (subject.isPresent() && !nameOnly && !isDutyOnly(title)) {
      tasks.addFirst(Found.of(subject.get().task(), section.at(), SURE));
      add(subject.get().unit(), tasks, section, SURE);
    } else if (isName(title) || isDutyOnly(title)) {
      add(UnitWords.named(title), tasks, section, UnitWords.begins(title) ? SURE : LIKELY);
    }
  }

  /** "Sở Nội vụ có trách nhiệm:" says nothing yet of what. */
  private static boolean isDutyOnly(String title) {
    return !UnitWords.named(title).equals(Words.withoutEnd(title))
        && UnitWords.subject(UnitWords.named(title)).isEmpty();
  }

  private static List<Found> tasks(Section section) {
    List<Found> tasks = new ArrayList<>();
    for (Section.Entry entry : section.entries()) {
      switch (entry) {
        case Section.Inner(Section inner) -> tasks.add(Items.of(inner, SURE));
        case Section.Text(Paragraph paragraph) when !isAppeal(paragraph) ->
            tasks.add(paragraph.found(SURE));
        case Section.Text(var _) -> {}
      }
    }
    return tasks.stream()
        .filter(task -> !Items.isClosing(task.text()))
        .filter(task -> !(task.text().endsWith(":") && task.items().isEmpty()))
        .toList();
  }

  private static boolean isAppeal(Paragraph paragraph) {
    return APPEAL.matcher(paragraph.text()).matches();
  }

  private void sentence(@Nullable Paragraph paragraph, double confidence) {
    if (paragraph == null
        || Items.isClosing(paragraph.text())
        || (paragraph.label() == null && isAppeal(paragraph))) {
      return;
    }
    UnitWords.subject(paragraph.text())
        .filter(subject -> subject.unit().length() <= LONGEST_NAME && !subject.task().isBlank())
        .ifPresent(
            subject ->
                duties.add(
                    new FoundDuties(
                        subject.unit(),
                        List.of(Found.of(subject.task(), paragraph.at(), confidence)),
                        paragraph.at(),
                        confidence)));
  }

  private void add(String unit, List<Found> tasks, Section section, double confidence) {
    if (!unit.isEmpty() && !tasks.isEmpty()) {
      duties.add(new FoundDuties(unit, tasks, section.at(), confidence));
    }
  }

  /** A unit that is named twice has its tasks together. */
  private List<FoundDuties> merged() {
    Map<String, FoundDuties> byUnit = new LinkedHashMap<>();
    for (FoundDuties each : duties) {
      byUnit.merge(
          Words.small(each.unit()),
          each,
          (first, second) -> {
            List<Found> tasks = new ArrayList<>(first.tasks());
            tasks.addAll(second.tasks());
            return new FoundDuties(
                first.unit(), tasks, first.at().through(second.at()), first.confidence());
          });
    }
    return List.copyOf(byUnit.values());
  }
}
