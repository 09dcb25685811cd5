package vn.liencap.plan.documents.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;
import vn.liencap.plan.timing.domain.TimingReader;

/**
 * Reads the activities of a plan that has them only in a section on its timing: "Tháng 3: Xây dựng
 * kế hoạch". A span for the whole plan is no activity.
 */
final class Timetable {
  private static final Pattern TIME_FIRST =
      Pattern.compile("^(?<when>[^:]{3,60}?)\\s*(?::|\\s[-–]\\s|,\\s)\\s*(?<what>\\S.{7,})$");
  private static final Pattern TIME_LAST =
      Pattern.compile(
          "^(?<what>.{8,}?)\\s*(?::|\\s[-–]\\s|\\()\\s*(?<when>[^:(]{3,60}?)\\)?[.;]?$");
  private static final Pattern ABOUT_ALL =
      Pattern.compile(
          "(?iu)^(?:thời gian|từ (?:ngày|tháng|quý)|trong năm|năm \\d{4}|kế hoạch (?:này )?được|(?:bắt đầu |được )?(?:triển khai|tổ chức|thực hiện|tuyên truyền)(?: thực hiện)?(?: kế hoạch| tuyên truyền)?(?: này)? (?:từ|trong|thường xuyên)).*");

  private final int planYear;
  private final double confidence;
  private final List<FoundActivity> activities = new ArrayList<>();

  private Timetable(int planYear, double confidence) {
    this.planYear = planYear;
    this.confidence = confidence;
  }

  static List<FoundActivity> in(Section section, int planYear, double confidence) {
    var timetable = new Timetable(planYear, confidence);
    section.paragraphs().forEach(timetable::line);
    section.children().forEach(timetable::section);
    return timetable.activities;
  }

  private void section(Section section) {
    @Nullable Paragraph heading = section.heading();
    if (heading == null) {
      return;
    }
    Optional<Timing> when = wholeTime(Words.withoutEnd(heading.text()));
    if (when.isPresent() && !section.isLeaf()) {
      section.text().skip(1).forEach(item -> add(item, item.text(), when.get()));
    } else {
      line(heading);
      section.paragraphs().forEach(this::line);
      section.children().forEach(this::section);
    }
  }

  private void line(Paragraph line) {
    Matcher first = TIME_FIRST.matcher(line.text());
    Optional<Timing> before = first.matches() ? wholeTime(first.group("when")) : Optional.empty();
    if (before.isPresent()) {
      add(line, first.group("what"), before.get());
      return;
    }
    Matcher last = TIME_LAST.matcher(line.text());
    Optional<Timing> after = last.matches() ? wholeTime(last.group("when")) : Optional.empty();
    if (after.isPresent() && !ABOUT_ALL.matcher(line.text()).matches()) {
      add(line, last.group("what"), after.get());
    } else if (!ABOUT_ALL.matcher(line.text()).matches() && !TimePhrases.isWhole(line.text())) {
      TimePhrases.in(line.text(), planYear).ifPresent(when -> add(line, line.text(), when));
    }
  }

  private Optional<Timing> wholeTime(String text) {
    Timing timing = TimingReader.read(text.strip(), planYear);
    return timing.kind() != TimingKind.UNSPECIFIED && TimePhrases.isWhole(text)
        ? Optional.of(timing)
        : Optional.empty();
  }

  private void add(Paragraph line, String title, Timing when) {
    activities.add(new Draft(Words.withoutEnd(title), line.at(), planYear, confidence).done(when));
  }
}
