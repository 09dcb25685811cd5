package vn.liencap.plan.documents.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.outline.Headings;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;

/**
 * Reads activities in paragraphs: a title, and lines under it that tell who leads, who takes part,
 * when, and from which funds.
 */
final class ActivityParagraphs {
  private static final Pattern RHYTHM = Pattern.compile("(?iu)^định kỳ\\b.*");

  private final int planYear;
  private final double confidence;
  private final List<FoundActivity> activities = new ArrayList<>();

  private ActivityParagraphs(int planYear, double confidence) {
    this.planYear = planYear;
    this.confidence = confidence;
  }

  static List<FoundActivity> in(Section section, int planYear, double confidence) {
    var reader = new ActivityParagraphs(planYear, confidence);
    reader.gather(section);
    return reader.activities;
  }

  /** True when some line in the section tells who leads an activity, who takes part, or when. */
  static boolean areIn(Section section) {
    return section
        .text()
        .flatMap(paragraph -> PartLines.of(paragraph.text()).parts().stream())
        .anyMatch(line -> line.part().namesUnits() || line.part() == Part.TIMING);
  }

  /** True when something under the heading tells who leads it. */
  static boolean isLed(Section section) {
    return section
        .text()
        .flatMap(paragraph -> PartLines.of(paragraph.text()).parts().stream())
        .anyMatch(line -> line.part() == Part.LEAD || line.part() == Part.LEAD_AND_COORDINATING);
  }

  /**
   * What is being gathered in one section: the open activity, and a title that may begin the next.
   */
  private final class Gathering {
    private final @Nullable Paragraph heading;
    private final boolean headingIsTitle;
    private @Nullable Draft draft;
    private @Nullable Paragraph title;

    Gathering(Section section) {
      heading = section.heading();
      headingIsTitle = heading != null && isTitle(heading) && Headings.topicsOf(section).isEmpty();
      draft = heading == null ? null : besideTitle(heading);
    }

    void parts(PartLines lines, Section.Entry entry) {
      @Nullable Draft open = draft;
      if (open == null || (title != null && !open.isBare() && !headingIsTitle)) {
        finish();
        open = begun();
        draft = open;
      }
      if (open != null) {
        take(open, lines, entry);
      }
    }

    private @Nullable Draft begun() {
      @Nullable Paragraph named = headingIsTitle || title == null ? heading : title;
      title = null;
      return named == null || !isTitle(named)
          ? null
          : new Draft(PartLines.of(named.text()).head(), named.at(), planYear, confidence);
    }

    void text(Paragraph paragraph) {
      @Nullable Draft whole = besideTitle(paragraph);
      if (whole != null) {
        finish();
        draft = whole;
      }
      title = title == null && whole == null ? paragraph : title;
    }

    void finish() {
      if (draft != null && !draft.isBare()) {
        activities.add(done(draft));
      }
      draft = null;
    }
  }

  private void gather(Section section) {
    var gathering = new Gathering(section);
    for (Section.Entry entry : section.entries()) {
      Optional<PartLines> parts = partsOf(entry);
      if (parts.isPresent()) {
        gathering.parts(parts.get(), entry);
      } else if (entry instanceof Section.Text(Paragraph paragraph)) {
        gathering.text(paragraph);
      } else if (entry instanceof Section.Inner(Section inner) && areIn(inner)) {
        gathering.finish();
        gather(inner);
      }
    }
    gathering.finish();
  }

  private static boolean isTitle(Paragraph paragraph) {
    return !paragraph.is(Label.Kind.ROMAN)
        && !paragraph.is(Label.Kind.PART)
        && !paragraph.isCaps()
        && !PartLines.of(paragraph.text()).head().isEmpty();
  }

  /** Parts may stand beside the title, in the same paragraph. */
  private @Nullable Draft besideTitle(Paragraph paragraph) {
    PartLines lines = PartLines.of(paragraph.text());
    if (lines.head().isEmpty() || !lines.isDecisive()) {
      return null;
    }
    var draft = new Draft(lines.head(), paragraph.at(), planYear, confidence);
    lines.parts().forEach(line -> draft.take(line.part(), line.text(), paragraph.at()));
    return draft;
  }

  private static Optional<PartLines> partsOf(Section.Entry entry) {
    @Nullable Paragraph first =
        switch (entry) {
          case Section.Inner(Section inner) -> inner.heading();
          case Section.Text(Paragraph paragraph) -> paragraph;
          case Section.Text(Piece.Table _) -> null;
        };
    return Optional.ofNullable(first)
        .map(paragraph -> PartLines.of(paragraph.text()))
        .filter(lines -> lines.head().isEmpty() && !lines.parts().isEmpty());
  }

  private static void take(Draft draft, PartLines lines, Section.Entry entry) {
    for (PartLines.PartLine line : lines.parts()) {
      lines(entry).limit(1).forEach(first -> draft.take(line.part(), line.text(), first.at()));
      boolean goesOn =
          line.text().isEmpty() || line.part() == Part.FUNDING || line.part() == Part.OUTPUT;
      if (goesOn) {
        lines(entry).skip(1).forEach(below -> draft.take(line.part(), below.text(), below.at()));
      }
    }
  }

  private static java.util.stream.Stream<Paragraph> lines(Section.Entry entry) {
    return switch (entry) {
      case Section.Inner(Section inner) -> inner.text();
      case Section.Text(Paragraph paragraph) -> java.util.stream.Stream.of(paragraph);
      case Section.Text(Piece.Table _) -> java.util.stream.Stream.empty();
    };
  }

  /** A title that begins with "Định kỳ" says how often, if nothing else does. */
  private FoundActivity done(Draft draft) {
    FoundActivity done = draft.done();
    return draft.saysWhen() || !RHYTHM.matcher(done.title()).matches()
        ? done
        : draft.done(TimePhrases.in(done.title(), planYear).orElse(done.timing()));
  }
}
