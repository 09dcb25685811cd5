package vn.liencap.plan.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.FoundIndex;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.FoundSigner;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.SourceText;

/**
 * What was read, in the shape in which it goes out: plain fields for the head, where each stands
 * and how sure we are in {@code fields}, and objects with {@code text}, {@code at} and {@code
 * confidence} in the lists.
 */
@JsonPropertyOrder({"sourceKind", "isPlan"})
public record PlanJson(
    SourceKind sourceKind,
    boolean isPlan,
    @Nullable String title,
    @Nullable String pageTitle,
    @Nullable String docNumber,
    @Nullable String docNumberRaw,
    @Nullable String docSymbol,
    @Nullable String place,
    @Nullable LocalDate issuedDate,
    @Nullable String issuedDateRaw,
    @Nullable Integer year,
    @Nullable String issuer,
    List<String> issuerAliases,
    @Nullable String superior,
    @Nullable String level,
    Map<String, Where> fields,
    List<FoundBasis> legalBases,
    List<FoundBasis> unnumberedRefs,
    List<Item> objectives,
    List<Item> requirements,
    List<Item> audiences,
    List<Item> contents,
    List<Item> channels,
    List<Item> targets,
    List<FoundIndex> indices,
    List<Activity> activities,
    List<Duties> responsibilities,
    List<FoundReporting> reporting,
    List<Item> monitoring,
    List<Item> funding,
    List<Item> recipients,
    @Nullable FoundSigner signer,
    List<Remark> remarks,
    Source source) {

  /** Where something stands, and how sure we are. */
  public record Where(Place at, double confidence) {}

  /** A paragraph, a name, a source of funds. */
  public record Item(
      String text,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> items,
      Place at,
      double confidence) {
    static Item of(Found found) {
      return new Item(found.text(), all(found.items()), found.at(), found.confidence());
    }

    static List<Item> all(List<Found> found) {
      return found.stream().map(Item::of).toList();
    }
  }

  /** A key activity. */
  public record Activity(
      String title,
      List<Item> lead,
      List<Item> coordinating,
      Timing timing,
      List<Item> funding,
      List<Item> outputs,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long budget,
      Place at,
      double confidence) {
    static Activity of(FoundActivity found) {
      return new Activity(
          found.title(),
          Item.all(found.lead()),
          Item.all(found.coordinating()),
          found.timing(),
          Item.all(found.funding()),
          Item.all(found.outputs()),
          found.budget(),
          found.at(),
          found.confidence());
    }
  }

  /** Who is asked to do what. */
  public record Duties(String unit, List<Item> tasks, Place at, double confidence) {
    static Duties of(FoundDuties found) {
      return new Duties(found.unit(), Item.all(found.tasks()), found.at(), found.confidence());
    }
  }

  /** The lines that {@link Place}s count. */
  public record Source(List<SourceLine> lines) {}

  /** A line of the source; {@code cell} is its place in a table. */
  public record SourceLine(
      int line,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          vn.liencap.plan.documents.domain.SourceLine.@Nullable Cell cell,
      String text) {
    public static SourceLine of(vn.liencap.plan.documents.domain.SourceLine line) {
      return new SourceLine(line.line(), line.page(), line.cell(), line.text());
    }
  }

  /** What was read, ready to go out. */
  public static PlanJson of(ReadPlan plan, SourceText source) {
    ReadHead head = plan.head();
    return new PlanJson(
        plan.kind(),
        plan.kind().isPlan(),
        text(head.title()),
        text(head.pageTitle()),
        text(head.number()),
        text(head.numberRaw()),
        text(head.symbol()),
        text(head.place()),
        head.issuedOn(),
        text(head.dateRaw()),
        head.year(),
        text(head.issuer()),
        head.issuerAliases(),
        text(head.superior()),
        head.level() == null ? null : head.level().code(),
        fields(head),
        plan.legalBases(),
        plan.unnumbered(),
        Item.all(plan.objectives()),
        Item.all(plan.requirements()),
        Item.all(plan.audiences()),
        Item.all(plan.contents()),
        Item.all(plan.channels()),
        Item.all(plan.targets()),
        plan.indices(),
        plan.activities().stream().map(Activity::of).toList(),
        plan.duties().stream().map(Duties::of).toList(),
        plan.reporting(),
        Item.all(plan.monitoring()),
        Item.all(plan.funding()),
        Item.all(plan.recipients()),
        plan.signer(),
        plan.remarks(),
        new Source(source.numbered().stream().map(SourceLine::of).toList()));
  }

  private static @Nullable String text(@Nullable Found found) {
    return found == null ? null : found.text();
  }

  private static Map<String, Where> fields(ReadHead head) {
    Map<String, Where> fields = new LinkedHashMap<>();
    put(fields, "title", head.title());
    put(fields, "pageTitle", head.pageTitle());
    put(fields, "docNumber", head.numberRaw());
    put(fields, "docSymbol", head.symbol());
    put(fields, "place", head.place());
    put(fields, "issuedDate", head.dateRaw());
    put(fields, "issuer", head.issuer());
    put(fields, "superior", head.superior());
    return fields;
  }

  private static void put(Map<String, Where> fields, String name, @Nullable Found found) {
    Stream.ofNullable(found)
        .forEach(known -> fields.put(name, new Where(known.at(), known.confidence())));
  }
}
