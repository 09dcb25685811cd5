package vn.liencap.plan.documents.domain.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.Trait;
import vn.liencap.plan.documents.domain.body.Indices;
import vn.liencap.plan.documents.domain.body.ReadBody;
import vn.liencap.plan.documents.domain.body.ReportingDuties;
import vn.liencap.plan.documents.domain.body.Targets;
import vn.liencap.plan.documents.domain.frame.IssuerNames;
import vn.liencap.plan.documents.domain.frame.WebPage;
import vn.liencap.plan.documents.domain.outline.Topic;
import vn.liencap.plan.documents.domain.text.Paragraph;

/** Reads what an article or an interview tells of a plan; its words are not the plan's. */
final class ArticleReader {
  private static final double LIKELY = 0.6;
  private static final int SHORTEST_HEADLINE = 20;
  private static final int LONG = 120;
  private static final Pattern DATE = Pattern.compile(".*\\d{1,2}[/.-]\\d{1,2}[/.-](20\\d{2}).*");
  private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+(20\\d{2})");

  private final List<Paragraph> all;
  private final List<Paragraph> text;
  private final ReadBody body;
  private final @Nullable Announcement plan;
  private final Article article;

  ArticleReader(List<Paragraph> paragraphs, PlanDocument document) {
    all = paragraphs;
    text = withoutEnd(paragraphs).stream().filter(ArticleReader::isText).toList();
    body = document.body();
    plan = Announcement.in(text, yearOfPage()).orElse(null);
    article = new Article(text);
  }

  /** What follows the article on its page tells of other things. */
  private static List<Paragraph> withoutEnd(List<Paragraph> paragraphs) {
    boolean begun = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      begun = begun || paragraphs.get(i).text().length() >= LONG;
      if (begun && WebPage.isFurniture(paragraphs.get(i))) {
        return paragraphs.subList(0, i);
      }
    }
    return paragraphs;
  }

  private static boolean isText(Paragraph paragraph) {
    return !WebPage.isFurniture(paragraph) && !paragraph.has(Trait.LINK);
  }

  private @Nullable Integer yearOfPage() {
    return all.stream()
        .map(paragraph -> DATE.matcher(paragraph.text()))
        .filter(Matcher::matches)
        .map(date -> Integer.valueOf(date.group(1)))
        .findFirst()
        .orElse(null);
  }

  ReadPlan read(SourceKind kind) {
    ReadHead head = head();
    @Nullable String own = plan == null ? null : plan.number();
    Citing citing = new Citing(List.of(), text);
    return new ReadPlan(
        kind,
        head,
        citing.numbered(own),
        citing.laws(),
        items(Topic.OBJECTIVE),
        items(Topic.REQUIREMENT),
        items(Topic.AUDIENCE),
        items(Topic.CONTENT),
        items(Topic.CHANNEL),
        text.stream().map(line -> line.found(LIKELY)).flatMap(Targets::in).toList(),
        Indices.in(text.stream()),
        body.activities(),
        body.duties().isEmpty() ? article.duties() : body.duties(),
        reporting(),
        List.of(),
        items(Topic.FUNDING),
        List.of(),
        null,
        Remarks.on(kind, head));
  }

  private List<FoundReporting> reporting() {
    if (!body.reporting().isEmpty()) {
      return body.reporting();
    }
    return article.duties().stream()
        .flatMap(
            duties ->
                duties.tasks().stream()
                    .flatMap(task -> ReportingDuties.in(task.text(), duties.unit(), task.at())))
        .toList();
  }

  /** An article may print the plan's own sections; else its sentences are all there is. */
  private List<Found> items(Topic topic) {
    return body.items(topic).isEmpty() ? article.items(topic) : body.items(topic);
  }

  private ReadHead head() {
    @Nullable Found headline = headline().orElse(null);
    @Nullable Found title = plan == null ? null : plan.found(plan.title(), LIKELY);
    @Nullable Found number = plan == null ? null : plan.found(plan.number(), LIKELY);
    @Nullable Found issuer = plan == null ? null : plan.found(plan.issuer(), LIKELY);
    List<String> texts = text.stream().map(Paragraph::text).toList();
    @Nullable String named =
        issuer == null ? null : IssuerNames.completed(issuer.text(), null, texts, null);
    @Nullable Integer year = year(title);
    return new ReadHead(
        title == null ? headline : title,
        headline,
        number,
        number,
        number == null || plan == null
            ? null
            : plan.found(number.text().replaceFirst("^\\d+[a-zA-Z]?[/-]", ""), LIKELY),
        plan == null ? null : plan.date(),
        plan == null ? null : plan.found(plan.dateRaw(), LIKELY),
        null,
        named == null || plan == null ? null : plan.found(named, LIKELY),
        issuer == null ? List.of() : List.of(issuer.text()),
        null,
        named == null ? null : IssuerNames.levelOf(named, year),
        year);
  }

  /** The heading of the page, or else the last short line above the text. */
  private Optional<Found> headline() {
    return text.stream()
        .filter(line -> line.has(Trait.HEADING) && mayBeHeadline(line))
        .findFirst()
        .or(
            () ->
                text.stream()
                    .takeWhile(line -> line.text().length() < LONG)
                    .filter(ArticleReader::mayBeHeadline)
                    .reduce((_, last) -> last))
        .map(line -> line.found(LIKELY));
  }

  private static boolean mayBeHeadline(Paragraph line) {
    return line.label() == null
        && line.text().length() >= SHORTEST_HEADLINE
        && !line.text().endsWith(".")
        && !DATE.matcher(line.text()).matches();
  }

  private @Nullable Integer year(@Nullable Found title) {
    Stream<String> texts =
        Stream.concat(
            Stream.ofNullable(title).map(Found::text),
            Stream.ofNullable(plan).map(announced -> announced.at().text()));
    return texts
        .map(YEAR::matcher)
        .filter(Matcher::find)
        .map(year -> Integer.valueOf(year.group(1)))
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(plan)
                    .map(Announcement::date)
                    .filter(Objects::nonNull)
                    .map(java.time.LocalDate::getYear))
        .orElse(null);
  }
}
