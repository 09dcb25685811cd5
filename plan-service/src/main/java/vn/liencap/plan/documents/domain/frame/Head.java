package vn.liencap.plan.documents.domain.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.outline.Headings;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;

/**
 * The head of a document and what stands between its title and its body.
 *
 * @param read what the head says
 * @param decision the decision that brings the plan, from its title on; mostly none
 * @param preamble the paragraphs between the title and the body
 * @param body the first piece of the body
 * @param isHeaded true when the word KẾ HOẠCH stands above the title
 */
public record Head(
    ReadHead read, List<Piece> decision, List<Paragraph> preamble, int body, boolean isHeaded) {
  private static final int LONGEST_PLAN_LINE = 250;

  /** Reads the head of a document; what it leaves out the page around it may say. */
  public static Head of(WebPage page) {
    List<Piece> pieces = page.pieces();
    var facts = new PageFacts(page.before());
    List<Paragraph> lines = leading(pieces);
    int plan = first(lines, 0, Head::isPlanLine);
    int decision = first(lines, 0, Marks::isDecision);
    boolean brought = decision >= 0 && decision < plan;
    @Nullable Title title = plan < 0 ? titleOfOther(lines) : Title.after(lines, plan);
    int afterTitle = title == null ? plan + 1 : title.end();
    int body = Math.max(afterTitle, first(lines, afterTitle, Head::opensBody));
    body = body < afterTitle || first(lines, afterTitle, Head::opensBody) < 0 ? lines.size() : body;
    List<Paragraph> preamble = lines.subList(afterTitle, body);
    int type = plan < 0 ? first(lines, 0, Marks::isOtherType) : plan;
    int headerEnd = brought ? decision : type < 0 ? lines.size() : type;
    Header header =
        Header.in(lines.subList(0, headerEnd))
            .completedBy(Attachment.in(preamble))
            .completedBy(new Attachment(facts.number(), facts.date(), facts.issuer()));
    @Nullable Found named = title == null ? facts.title() : title.text();
    return new Head(
        new Naming(header, named, page.pageTitle(), preamble).read(),
        brought ? pieces.subList(decision, plan) : List.of(),
        preamble.stream().filter(line -> !Attachment.is(line)).toList(),
        body,
        plan >= 0);
  }

  private static List<Paragraph> leading(List<Piece> pieces) {
    return pieces.stream()
        .takeWhile(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  private static int first(
      List<Paragraph> lines, int from, java.util.function.Predicate<Paragraph> wanted) {
    for (int i = from; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlanLine(Paragraph line) {
    return Marks.isPlan(line) && line.text().length() < LONGEST_PLAN_LINE;
  }

  /** The title of a document that is no plan: under BÁO CÁO, THÔNG BÁO and the like. */
  private static @Nullable Title titleOfOther(List<Paragraph> lines) {
    int type = first(lines, 0, Marks::isOtherType);
    return type < 0 ? null : Title.after(lines, type);
  }

  private static boolean opensBody(Paragraph line) {
    if (line.label() == null) {
      // a plan may end before it has said anything
      return Headings.isUnlabelled(line) || Marks.isClosing(line) || Marks.isRecipients(line);
    }
    return !(Marks.cites(line) && Marks.isPreamble(line))
        && !(line.label().isBullet() && (Marks.cites(line) || Marks.isPreamble(line)));
  }

  /** Completes names by what stands around them. */
  private record Naming(
      Header header, @Nullable Found title, @Nullable Found pageTitle, List<Paragraph> preamble) {

    ReadHead read() {
      Header.@Nullable At<NumberLine> number = header.number();
      Header.@Nullable At<PlaceAndDate> date = header.date();
      @Nullable String place = date == null ? null : date.read().place();
      @Nullable Found superior = Bodies.superior(header.bodies()).orElse(null);
      @Nullable Found issuer =
          Bodies.issuer(header.bodies()).or(() -> IssuerNames.in(preamble.stream())).orElse(null);
      @Nullable Found named = issuer == null ? null : named(issuer, superior, place);
      @Nullable Integer year = year();
      return new ReadHead(
          title == null ? titleOfPage() : title,
          pageTitle,
          number == null ? null : found(number, number.read().number()),
          number == null ? null : number.found(number.read().raw()),
          number == null ? null : number.found(number.read().symbol()),
          date == null ? null : date.read().date(),
          date == null ? null : date.found(date.read().raw()),
          date == null ? null : found(date, place),
          named,
          issuer == null ? List.of() : List.of(issuer.text()),
          superior,
          named == null ? null : Levels.of(named.text(), year),
          year);
    }

    private static @Nullable Found found(Header.At<?> at, @Nullable String text) {
      return text == null ? null : at.found(text);
    }

    private Found named(Found issuer, @Nullable Found superior, @Nullable String place) {
      List<String> texts = new ArrayList<>();
      Stream.of(Optional.ofNullable(title), Optional.ofNullable(pageTitle))
          .flatMap(Optional::stream)
          .forEach(each -> texts.add(each.text()));
      preamble.forEach(line -> texts.add(line.text()));
      String name =
          IssuerNames.completed(
              issuer.text(), superior == null ? null : superior.text(), texts, place);
      return Found.of(name, issuer.at(), issuer.confidence());
    }

    private @Nullable Found titleOfPage() {
      return pageTitle == null
          ? null
          : Found.of(pageTitle.text().replaceFirst("(?iu)^kế hoạch\\s+", ""), pageTitle.at(), 0.6);
    }

    private @Nullable Integer year() {
      return Stream.of(Optional.ofNullable(title), Optional.ofNullable(pageTitle))
          .flatMap(Optional::stream)
          .flatMap(each -> Stream.ofNullable(Title.yearIn(each.text())))
          .findFirst()
          .orElseGet(this::yearOfDate);
    }

    private @Nullable Integer yearOfDate() {
      Header.@Nullable At<PlaceAndDate> date = header.date();
      @Nullable LocalDate day = date == null ? null : date.read().date();
      return day != null
          ? Integer.valueOf(day.getYear())
          : date == null ? null : date.read().year();
    }
  }
}
