package vn.liencap.plan.drafting;

import static vn.liencap.plan.drafting.TextRules.LONGEST_NAME;
import static vn.liencap.plan.drafting.TextRules.LONGEST_TEXT;
import static vn.liencap.plan.drafting.TextRules.LONGEST_TITLE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.parties.domain.PartyReader;
import vn.liencap.runtime.FieldProblem;

/** Reads what people wrote into the content of a plan, and collects what they have to correct. */
final class ContentReading {
  private final List<FieldProblem> problems = new ArrayList<>();
  private final TextRules rules = new TextRules(problems);
  private final ItemIds ids;
  private final NameReading names;

  ContentReading(PartyReader reader, Predicate<UnitId> unitExists, Supplier<String> freshIds) {
    this.ids = new ItemIds(freshIds, problems);
    this.names = new NameReading(reader, unitExists, rules);
  }

  /** What has to be corrected, so far. */
  List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Reads the whole plan.
   *
   * @param year the year it is for
   */
  PlanContent read(PlanInput input, int year) {
    var work = new WorkReading(ids, names, rules, year);
    return new PlanContent(
        rules.required(input.title(), LONGEST_TITLE, "title"),
        rules.orElse("Kế hoạch", input.type(), "type"),
        symbol(input.docSymbol()),
        rules.optional(input.place(), LONGEST_NAME, "place"),
        year,
        Indexed.map(
            rules.limited(PlanInput.present(input.legalBases()), "legalBases"),
            "legalBases",
            this::basis),
        texts(input.objectives(), "objectives"),
        texts(input.requirements(), "requirements"),
        texts(input.audiences(), "audiences"),
        texts(input.contents(), "contents"),
        texts(input.channels(), "channels"),
        Indexed.map(
            rules.limited(PlanInput.present(input.targets()), "targets"), "targets", this::target),
        Indexed.map(
            rules.limited(PlanInput.present(input.indices()), "indices"), "indices", this::index),
        Indexed.map(
            rules.limited(PlanInput.present(input.activities()), "activities"),
            "activities",
            work::activity),
        Indexed.map(
            rules.limited(PlanInput.present(input.responsibilities()), "responsibilities"),
            "responsibilities",
            work::responsibility),
        Indexed.map(
            rules.limited(PlanInput.present(input.reporting()), "reporting"),
            "reporting",
            this::reports),
        texts(input.monitoring(), "monitoring"),
        texts(input.funding(), "funding"),
        names.read(input.recipients(), "recipients"),
        signer(input.signer()));
  }

  private @Nullable String symbol(@Nullable String symbol) {
    String given = rules.optional(symbol, 40, "docSymbol");
    if (given != null && !DocumentNumber.isSymbol(given)) {
      rules.problem("docSymbol", "Ký hiệu văn bản chưa đúng; ví dụ: KH-UBND.");
      return null;
    }
    return given;
  }

  private List<TextItem> texts(@Nullable List<PlanInput.@Nullable Text> texts, String list) {
    return Indexed.map(
        rules.limited(PlanInput.present(texts), list),
        list,
        (text, field) ->
            new TextItem(
                ids.of(text.id(), field),
                rules.required(withUnit(text), LONGEST_TEXT, field),
                Boolean.TRUE.equals(text.mandatory()),
                rules.served(text.serves(), field)));
  }

  private static @Nullable String withUnit(PlanInput.Text text) {
    return text.unit() == null ? text.text() : text.unit() + ": " + text.text();
  }

  private LegalBasis basis(PlanInput.Basis basis, String field) {
    return new LegalBasis(
        rules.orElse("", basis.type(), field + ".type"),
        rules.orElse("", basis.number(), field + ".number"),
        day(basis.date(), field + ".date"),
        rules.optional(basis.issuer(), LONGEST_NAME, field + ".issuer"),
        rules.optional(basis.title(), LONGEST_TEXT, field + ".title"));
  }

  private @Nullable LocalDate day(@Nullable String day, String field) {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeParseException _) {
      rules.problem(field, "Ngày chưa đúng; hãy viết theo dạng 2026-03-29.");
      return null;
    }
  }

  private Target target(PlanInput.Goal goal, String field) {
    return new Target(
        ids.of(goal.id(), field),
        rules.required(goal.text(), LONGEST_TEXT, field),
        rules.optional(goal.indicator(), LONGEST_NAME, field + ".indicator"),
        rules.optional(goal.value(), LONGEST_NAME, field + ".value"));
  }

  private IndexTarget index(PlanInput.Index index, String field) {
    return new IndexTarget(
        rules.orElse("OTHER", index.code(), field + ".code"),
        rules.required(index.raw() == null ? index.code() : index.raw(), LONGEST_TEXT, field));
  }

  private ReportingDuty reports(PlanInput.Reports reports, String field) {
    return new ReportingDuty(
        rules.required(
            reports.period() == null ? reports.raw() : reports.period(), LONGEST_NAME, field),
        rules.orElse("", reports.from(), field + ".from"),
        rules.orElse("", reports.to(), field + ".to"),
        rules.optional(reports.via(), LONGEST_NAME, field + ".via"));
  }

  private @Nullable Signer signer(PlanInput.@Nullable Signs signs) {
    return signs == null
        ? null
        : new Signer(
            rules.optional(signs.prefix(), LONGEST_NAME, "signer.prefix"),
            rules.optional(signs.onBehalfOf(), LONGEST_NAME, "signer.onBehalfOf"),
            rules.optional(signs.title(), LONGEST_NAME, "signer.title"),
            rules.optional(signs.name(), LONGEST_NAME, "signer.name"));
  }
}
