package vn.liencap.reporting.indices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.aims.domain.Aims;
import vn.liencap.reporting.aims.domain.PlanAims;
import vn.liencap.reporting.aims.domain.PrintedNumber;
import vn.liencap.reporting.indices.domain.Comparison;
import vn.liencap.reporting.indices.domain.Decision;
import vn.liencap.reporting.indices.domain.Entry;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.IndexYear.Entering;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.domain.IndexYears;
import vn.liencap.reporting.indices.domain.ProvincialIndex;
import vn.liencap.reporting.indices.domain.Score;
import vn.liencap.reporting.indices.domain.Side;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Where the years of provinces in the indices are read and entered. */
@Service
public class IndexDesk {
  private static final int ATTEMPTS = 5;

  private final IndexYears years;
  private final IndexCatalogue catalogue;
  private final IndexRights rights;
  private final PlanAims aims;
  private final Clock clock;

  IndexDesk(
      IndexYears years, IndexCatalogue catalogue, IndexRights rights, PlanAims aims, Clock clock) {
    this.years = years;
    this.catalogue = catalogue;
    this.rights = rights;
    this.aims = aims;
    this.clock = clock;
  }

  /** A year with the name of the province in that year, against its target and the year before. */
  public record Line(IndexYear year, String unitName, Comparison comparison) {}

  /**
   * Years in the order of their ids, one more than the page holds.
   *
   * @param unit one province, with who was the same province before it; all that the actor sees
   *     when null
   * @throws ProblemException 403
   */
  public List<Line> list(
      @Nullable UnitId unit,
      @Nullable String index,
      @Nullable Integer year,
      PageRequest page,
      Actor actor) {
    if (unit != null) {
      mustSee(actor, unit);
    }
    @Nullable Collection<UnitId> units = unit == null ? rights.seenBy(actor) : rights.lineage(unit);
    return lines(
        years.list(new IndexYears.Wanted(units, index, year), page.after(), page.limit() + 1));
  }

  List<Line> lines(List<IndexYear> found) {
    Map<IndexYearId, List<IndexYearId>> earlier =
        found.stream().map(IndexYear::id).collect(Collectors.toMap(id -> id, this::before));
    Map<IndexYearId, IndexYear> known =
        years.findAll(earlier.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.toMap(IndexYear::id, year -> year));
    return found.stream()
        .map(
            year -> {
              IndexYear before =
                  earlier.getOrDefault(year.id(), List.of()).stream()
                      .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                      .findFirst()
                      .orElse(null);
              return new Line(year, nameOf(year.id()), Comparison.of(year, before));
            })
        .toList();
  }

  /** The year before, of the province itself first. */
  private List<IndexYearId> before(IndexYearId id) {
    IndexYearId before = id.before();
    return rights.lineage(id.unit()).stream()
        .map(unit -> new IndexYearId(before.index(), before.year(), unit))
        .toList();
  }

  private String nameOf(IndexYearId id) {
    return rights.at(id.unit(), id.year()).map(unit -> unit.name()).orElse(id.unit().value());
  }

  /**
   * What a plan of the province says about an index.
   *
   * @param target the value, when it prints one
   * @param said as printed
   * @param plan which plan
   */
  public record Proposal(@Nullable Score target, String said, String plan) {}

  /** A year, whether or not anything was entered, and whether the actor may enter. */
  public record Sheet(Line line, @Nullable Proposal proposal, boolean mayEnter) {}

  /**
   * A province's year in an index.
   *
   * @throws ProblemException 403, 404
   */
  public Sheet get(IndexYearId id, Actor actor) {
    mustSee(actor, id.unit());
    ProvincialIndex index = known(id);
    IndexYear year = years.find(id).orElseGet(() -> IndexYear.empty(id));
    return new Sheet(
        lines(List.of(year)).getFirst(),
        proposal(id, index).orElse(null),
        rights.entersFor(actor, id.unit()).isPresent());
  }

  private ProvincialIndex known(IndexYearId id) {
    if (!rights.isProvince(id.unit(), id.year())) {
      throw ProblemException.notFound("Đơn vị này không phải là tỉnh, thành phố.");
    }
    return catalogue.get(id.index());
  }

  private Optional<Proposal> proposal(IndexYearId id, ProvincialIndex index) {
    for (Aims plan : aims.issuedFor(id.unit(), id.year())) {
      for (var said : plan.indices()) {
        if (said.code().equals(index.code())) {
          Score target =
              PrintedNumber.in(said.raw()).flatMap(Score::of).filter(index::holds).orElse(null);
          return Optional.of(new Proposal(target, said.raw(), plan.plan()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Enters a year.
   *
   * @param seen the version the actor has seen
   * @throws ProblemException 403, 404, 409, 412 or 422
   */
  public Sheet enter(IndexYearId id, Entry entry, long seen, Actor actor) {
    mustSee(actor, id.unit());
    Side side = sideOf(actor, id.unit());
    ProvincialIndex index = known(id);
    IndexCatalogue.mustBeOpen(index);
    IndexYear year = years.find(id).orElseGet(() -> IndexYear.empty(id));
    if (year.version() != seen) {
      throw ProblemException.stale();
    }
    switch (year.decide(entry, index, entering(actor, side))) {
      case Decision.Unchanged _ -> {}
      case Decision.Changed(var next) -> {
        if (!years.keep(next)) {
          throw ProblemException.stale();
        }
      }
      case Decision.Invalid(var faults) -> throw IndexCatalogue.problem(faults);
      case Decision.Official() ->
          throw ProblemException.conflict(
              "official",
              "Kết quả này do Bộ nhập nên tỉnh không sửa được. Hãy gửi đề nghị lên Bộ.");
    }
    return get(id, actor);
  }

  /** What the ministry enters of one province among many, upon whatever stands there now. */
  Decision decide(IndexYearId id, Function<IndexYear, Entry> entry, Actor actor) {
    IndexYear year = years.find(id).orElseGet(() -> IndexYear.empty(id));
    return year.decide(entry.apply(year), known(id), entering(actor, Side.MINISTRY));
  }

  /** Keeps it, deciding anew when somebody else entered something meanwhile; true if changed. */
  boolean keep(IndexYearId id, Function<IndexYear, Entry> entry, Actor actor) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (!(decide(id, entry, actor) instanceof Decision.Changed(var next))) {
        return false;
      }
      if (years.keep(next)) {
        return true;
      }
    }
    throw ProblemException.stale();
  }

  private Entering entering(Actor actor, Side side) {
    return new Entering(
        actor, side, clock.instant().truncatedTo(ChronoUnit.MILLIS), rights.today());
  }

  private Side sideOf(Actor actor, UnitId unit) {
    return rights
        .entersFor(actor, unit)
        .orElseThrow(
            () ->
                ProblemException.forbidden(
                    "Chỉ chuyên viên, lãnh đạo của tỉnh và của Bộ được nhập chỉ số của tỉnh."));
  }

  private void mustSee(Actor actor, UnitId unit) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden(
          "Chỉ số này không thuộc tỉnh của bạn. Hãy chọn đơn vị khác.");
    }
  }
}
