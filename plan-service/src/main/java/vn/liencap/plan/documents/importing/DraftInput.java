package vn.liencap.plan.documents.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.FoundSigner;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.body.TimedTask;
import vn.liencap.plan.drafting.PlanInput;

/** What was read, as a person would have entered it. */
final class DraftInput {
  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_ITEMS = 500;
  private static final Pattern COUNTED =
      Pattern.compile("(?iu)^(?<text>.+?)\\s*\\(số lượng\\s*: (?<count>\\d{1,15})\\)$");
  private static final String UNTITLED = "(Chưa đọc được trích yếu)";

  private final NameMatching names;

  DraftInput(NameMatching names) {
    this.names = names;
  }

  PlanInput of(ReadPlan plan, @Nullable ProgrammeId programme, @Nullable UnitId issuer) {
    ReadHead head = plan.head();
    return new PlanInput(
        cut(head.title() == null ? UNTITLED : head.title().text(), LONGEST_TITLE),
        "Kế hoạch",
        symbol(head),
        head.place() == null ? null : cut(head.place().text(), LONGEST_NAME),
        head.issuedOn() == null ? null : head.issuedOn().toString(),
        head.year(),
        programme,
        issuer,
        null,
        null,
        null,
        bases(plan),
        texts(plan.objectives()),
        texts(plan.requirements()),
        texts(plan.audiences()),
        texts(plan.contents()),
        texts(plan.channels()),
        limited(plan.targets().stream().map(DraftInput::target)),
        limited(
            plan.indices().stream()
                .map(index -> new PlanInput.Index(index.code(), cut(index.raw(), LONGEST_TEXT)))),
        limited(plan.activities().stream().map(this::activity)),
        limited(plan.duties().stream().map(this::section)),
        limited(plan.reporting().stream().map(DraftInput::reports)),
        texts(plan.monitoring()),
        texts(plan.funding()),
        limited(plan.recipients().stream().map(this::name)),
        signer(plan.signer()));
  }

  private static @Nullable String symbol(ReadHead head) {
    @Nullable Found symbol = head.symbol();
    return symbol != null && DocumentNumber.isSymbol(symbol.text()) ? symbol.text() : null;
  }

  private static List<PlanInput.@Nullable Basis> bases(ReadPlan plan) {
    return limited(restedOn(plan).stream().map(DraftInput::basis));
  }

  /** The documents that the plan rests on, in the order in which they stand in it. */
  static List<FoundBasis> restedOn(ReadPlan plan) {
    return Stream.concat(plan.legalBases().stream(), plan.unnumbered().stream())
        .filter(basis -> basis.role() == FoundBasis.Role.PREAMBLE)
        .sorted(Comparator.comparingInt(basis -> basis.at().line()))
        .limit(MOST_ITEMS)
        .toList();
  }

  private static PlanInput.Basis basis(FoundBasis basis) {
    return new PlanInput.Basis(
        basis.type(),
        basis.number(),
        basis.date() == null ? null : basis.date().toString(),
        basis.issuer() == null ? null : cut(basis.issuer(), LONGEST_NAME),
        basis.title() == null ? null : cut(basis.title(), LONGEST_TEXT));
  }

  private static List<PlanInput.@Nullable Text> texts(List<Found> found) {
    return limited(
        found.stream().map(each -> new PlanInput.Text(null, whole(each), null, null, null)));
  }

  /** A paragraph with what is listed in it, one a line. */
  private static String whole(Found found) {
    StringBuilder text = new StringBuilder(found.text());
    found.items().forEach(item -> text.append("\n- ").append(whole(item)));
    return cut(text.toString(), LONGEST_TEXT);
  }

  private static PlanInput.Goal target(Found found) {
    return new PlanInput.Goal(null, whole(found), null, null);
  }

  private PlanInput.Activity activity(FoundActivity found) {
    return new PlanInput.Activity(
        null,
        cut(found.title(), LONGEST_TITLE),
        null,
        limited(found.lead().stream().map(this::name)),
        limited(found.coordinating().stream().map(this::name)),
        when(found.timing()),
        texts(found.funding()),
        limited(found.outputs().stream().map(DraftInput::product)),
        found.budget(),
        null,
        null);
  }

  private PlanInput.Name name(Found found) {
    return names.named(cut(found.text(), LONGEST_NAME));
  }

  private static PlanInput.When when(Timing timing) {
    boolean undated = timing.from() == null && timing.to() == null;
    boolean spans = timing.kind() == TimingKind.RANGE || timing.kind() == TimingKind.DATE;
    return new PlanInput.When(
        timing.raw() == null ? null : cut(timing.raw(), LONGEST_NAME),
        spans && undated ? TimingKind.UNSPECIFIED : timing.kind(),
        timing.year(),
        timing.quarter(),
        timing.month(),
        timing.from(),
        timing.to(),
        timing.every());
  }

  private PlanInput.Section section(FoundDuties duties) {
    String unit = cut(duties.unit(), LONGEST_NAME);
    PlanInput.Name name = names.named(unit);
    return new PlanInput.Section(
        unit,
        name.unit() == null ? null : List.of(name),
        limited(duties.tasks().stream().map(DraftInput::task)));
  }

  /** "... (thời gian: quý II)": when the task is to be done. */
  private static PlanInput.Task task(Found found) {
    TimedTask timed = TimedTask.of(found.text());
    String text = whole(new Found(timed.text(), found.items(), found.at(), found.confidence()));
    @Nullable String when = timed.when();
    return new PlanInput.Task(
        null,
        text,
        when == null ? null : new PlanInput.When(when, null, null, null, null, null, null, null));
  }

  /** "Bản tin (số lượng: 12)". */
  private static PlanInput.Product product(Found found) {
    Matcher counted = COUNTED.matcher(found.text());
    return counted.matches()
        ? new PlanInput.Product(
            cut(counted.group("text"), LONGEST_NAME), null, Long.valueOf(counted.group("count")))
        : new PlanInput.Product(cut(found.text(), LONGEST_NAME), null, null);
  }

  private static PlanInput.Reports reports(FoundReporting found) {
    return new PlanInput.Reports(
        found.periodInWords(), found.raw(), found.from(), found.to(), found.via());
  }

  private static PlanInput.@Nullable Signs signer(@Nullable FoundSigner signer) {
    return signer == null
        ? null
        : new PlanInput.Signs(signer.prefix(), signer.onBehalfOf(), signer.title(), signer.name());
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private static <T> List<@Nullable T> limited(Stream<T> items) {
    return items.filter(Objects::nonNull).limit(MOST_ITEMS).<@Nullable T>map(each -> each).toList();
  }

  /** The day whose units the document speaks of. */
  static LocalDate dayOf(ReadPlan plan, LocalDate today) {
    ReadHead head = plan.head();
    if (head.issuedOn() != null) {
      return head.issuedOn();
    }
    Integer year = head.year();
    return year == null || year >= today.getYear() ? today : LocalDate.of(year, 12, 31);
  }
}
