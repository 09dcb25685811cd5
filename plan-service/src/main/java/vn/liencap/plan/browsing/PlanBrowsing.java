package vn.liencap.plan.browsing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.plan.browsing.domain.PlanLists;
import vn.liencap.plan.browsing.domain.PlanQuery;
import vn.liencap.plan.browsing.domain.PlanSummary;
import vn.liencap.plan.domain.PlanStatus;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** Finds plans that the reader may read. */
@Service
public class PlanBrowsing {
  private final PlanLists lists;
  private final UnitDirectory directory;
  private final Rights rights;
  private final Clock clock;

  PlanBrowsing(PlanLists lists, UnitDirectory directory, Rights rights, Clock clock) {
    this.lists = lists;
    this.directory = directory;
    this.rights = rights;
    this.clock = clock;
  }

  /** A plan in a list, with its issuer's name of the time. */
  public record Listed(
      PlanId id,
      String title,
      @Nullable String number,
      UnitId issuer,
      String issuerName,
      ProgrammeId programme,
      PlanStatus status,
      int year,
      @Nullable LocalDate issuedOn,
      Instant updatedAt,
      @Nullable PlanId amends,
      PlanStanding standing) {}

  /**
   * A page of plans, the latest changed first.
   *
   * @param q words of title, number or issuer, without diacritics if need be
   */
  public Page<Listed> list(
      @Nullable UnitId issuer,
      @Nullable ProgrammeId programme,
      @Nullable PlanStatus status,
      @Nullable String q,
      PlanQuery.Scope scope,
      PageRequest page,
      Actor actor) {
    var query =
        new PlanQuery(
            issuer,
            programme,
            status,
            q == null ? "" : VietnameseText.folded(q),
            scope,
            actor.unit(),
            withPredecessors(actor.unit()),
            rights.keysOf(actor));
    List<PlanSummary> found = lists.list(query, page.after(), page.limit() + 1);
    Page<PlanSummary> summaries = page.page(found, PlanSummary::order);
    return new Page<>(summaries.items().stream().map(this::listed).toList(), summaries.next());
  }

  /** What a unit's predecessors did is its own past. */
  private Set<UnitId> withPredecessors(UnitId unit) {
    Set<UnitId> units = new HashSet<>(Set.of(unit));
    units.addAll(directory.predecessorsOf(unit));
    return units;
  }

  private Listed listed(PlanSummary plan) {
    LocalDate day = plan.issuedOn() == null ? LocalDate.now(clock) : plan.issuedOn();
    return new Listed(
        plan.id(),
        plan.title(),
        plan.number(),
        plan.issuer(),
        directory.atOrLatest(plan.issuer(), day).map(UnitView::name).orElse(plan.issuer().value()),
        plan.programme(),
        plan.status(),
        plan.year(),
        plan.issuedOn(),
        plan.updatedAt(),
        plan.amends(),
        plan.standing());
  }
}
