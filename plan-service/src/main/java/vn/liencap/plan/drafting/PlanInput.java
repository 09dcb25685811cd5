package vn.liencap.plan.drafting;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.plan.UnitGroup;

/**
 * A plan as people and importers write it: every list may be missing, every paragraph may be a bare
 * string or an object, names and timings are as printed.
 */
public record PlanInput(
    @Nullable String title,
    @Nullable String type,
    @JsonAlias("symbol") @Nullable String docSymbol,
    @Nullable String place,
    @Nullable String issuedDate,
    @Nullable Integer year,
    @Nullable ProgrammeId programme,
    @Nullable UnitId issuerUnit,
    @Nullable UnitId draftingUnit,
    @Nullable List<@Nullable Parent> parents,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable Rule> addressing,
    @Nullable List<@Nullable Basis> legalBases,
    @Nullable List<@Nullable Text> objectives,
    @Nullable List<@Nullable Text> requirements,
    @Nullable List<@Nullable Text> audiences,
    @Nullable List<@Nullable Text> contents,
    @Nullable List<@Nullable Text> channels,
    @Nullable List<@Nullable Goal> targets,
    @Nullable List<@Nullable Index> indices,
    @Nullable List<@Nullable Activity> activities,
    @Nullable List<@Nullable Section> responsibilities,
    @Nullable List<@Nullable Reports> reporting,
    @Nullable List<@Nullable Text> monitoring,
    @Nullable List<@Nullable Text> funding,
    @Nullable List<@Nullable Name> recipients,
    @Nullable Signs signer) {

  /** The elements that are there. */
  static <T> List<T> present(@Nullable List<@Nullable T> list) {
    return list == null ? List.of() : list.stream().flatMap(Stream::ofNullable).toList();
  }

  /** A plan above. */
  public record Parent(PlanId id) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Parent {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Parent of(String id) {
      return new Parent(new PlanId(id));
    }
  }

  /** To whom it is assigned. */
  public record Rule(
      @Nullable List<@Nullable Level> levels,
      @Nullable List<@Nullable UnitId> units,
      @Nullable Boolean wholeSubtree,
      @Nullable AssignmentMode mode,
      @Nullable Map<String, LocalDate> dueByLevel) {}

  /** A paragraph. */
  public record Text(
      @Nullable String id,
      @JsonAlias("raw") @Nullable String text,
      @Nullable String unit,
      @Nullable Boolean mandatory,
      @Nullable List<@Nullable ItemRef> serves) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Text {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Text of(String text) {
      return new Text(null, text, null, null, null);
    }
  }

  /** A document it rests on. */
  public record Basis(
      @Nullable String type,
      @Nullable String number,
      @Nullable String date,
      @Nullable String issuer,
      @Nullable String title) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Basis {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Basis of(String title) {
      return new Basis(null, null, null, null, title);
    }
  }

  /** A target. */
  public record Goal(
      @Nullable String id,
      @JsonAlias("raw") @Nullable String text,
      @Nullable String indicator,
      @Nullable String value) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Goal {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Goal of(String text) {
      return new Goal(null, text, null, null);
    }
  }

  /** An index. */
  public record Index(@Nullable String code, @JsonAlias("text") @Nullable String raw) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Index {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Index of(String raw) {
      return new Index(null, raw);
    }
  }

  /** A key activity. */
  public record Activity(
      @Nullable String id,
      @Nullable String title,
      @Nullable Carrier carrier,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<@Nullable Name> lead,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<@Nullable Name> coordinating,
      @Nullable When timing,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<@Nullable Text> funding,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<@Nullable Product> outputs,
      @Nullable Long budget,
      @Nullable Boolean mandatory,
      @Nullable List<@Nullable ItemRef> serves) {}

  /** Who is meant: as printed, or already understood. */
  public record Name(
      @Nullable String text,
      @Nullable UnitId unit,
      @Nullable UnitGroup group,
      @Nullable String post) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Name {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Name of(String text) {
      return new Name(text, null, null, null);
    }
  }

  /** When: as printed, or already understood. */
  public record When(
      @Nullable String raw,
      @Nullable TimingKind kind,
      @Nullable Integer year,
      @Nullable Integer quarter,
      @Nullable Integer month,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Rhythm every) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public When {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static When of(String raw) {
      return new When(raw, null, null, null, null, null, null, null);
    }
  }

  /** A product that is expected. */
  public record Product(
      @JsonAlias("raw") @Nullable String text, @Nullable String kind, @Nullable Long quantity) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Product {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Product of(String text) {
      return new Product(text, null, null);
    }
  }

  /** Who does what. */
  public record Section(
      @Nullable String unit,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<@Nullable Name> parties,
      @JsonAlias("duties") @Nullable List<@Nullable Task> tasks) {}

  /** A task. */
  public record Task(
      @Nullable String id, @JsonAlias("raw") @Nullable String text, @Nullable When timing) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Task {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Task of(String text) {
      return new Task(null, text, null);
    }
  }

  /** How those below report. */
  public record Reports(
      @Nullable String period,
      @JsonAlias("text") @Nullable String raw,
      @Nullable String from,
      @Nullable String to,
      @Nullable String via) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Reports {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reports of(String raw) {
      return new Reports(null, raw, null, null, null);
    }
  }

  /** Who signs. */
  public record Signs(
      @Nullable String prefix,
      @Nullable String onBehalfOf,
      @Nullable String title,
      @Nullable String name) {}
}
