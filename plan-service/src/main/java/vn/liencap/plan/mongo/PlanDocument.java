package vn.liencap.plan.mongo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanStatus;
import vn.liencap.runtime.TimeConfiguration;

/**
 * A plan as it is stored; its outbox stands beside, and only relay and sweep read it.
 *
 * @param id the plan
 * @param plan all of it
 * @param answers what its parents ask of the issuer
 * @param above the issuer, the units above it and the one it goes via: who sees it when issued
 * @param search title, number and issuer, folded
 * @param order newest change last
 * @param register unit, year and symbol; null until numbered
 * @param registerNumber its number there; null until numbered
 * @param consulted units that may read and comment the draft now
 * @param standing whether it still holds
 * @param lastChange who did what; goes to the history
 */
@Document(PlanDocument.COLLECTION)
@CompoundIndex(
    name = "register",
    def = "{register: 1, registerNumber: 1}",
    unique = true,
    sparse = true)
@CompoundIndex(name = "own", def = "{'plan.issuer': 1, order: -1}")
@CompoundIndex(name = "drafted", def = "{'plan.draftingUnit': 1, order: -1}")
@CompoundIndex(name = "above", def = "{above: 1, order: -1}")
@CompoundIndex(name = "readers", def = "{'plan.readerKeys': 1, order: -1}")
@CompoundIndex(name = "consulted", def = "{consulted: 1, order: -1}")
@CompoundIndex(name = "answers", def = "{answers: 1}")
record PlanDocument(
    @Id String id,
    Plan plan,
    List<AssignmentId> answers,
    Set<UnitId> above,
    String search,
    String order,
    @Nullable String register,
    @Nullable Integer registerNumber,
    List<UnitId> consulted,
    PlanStanding standing,
    Change lastChange) {
  PlanDocument {
    consulted = consulted == null ? List.of() : List.copyOf(consulted);
    standing = standing == null ? PlanStanding.IN_FORCE : standing;
  }

  static final String COLLECTION = "plans";

  static PlanDocument from(Plan plan, Change change, UnitDirectory directory) {
    LocalDate day =
        plan.issuedOn() == null
            ? LocalDate.ofInstant(plan.changedAt(), TimeConfiguration.ZONE)
            : plan.issuedOn();
    String issuer = directory.atOrLatest(plan.issuer(), day).map(UnitView::name).orElse("");
    return new PlanDocument(
        plan.id().value(),
        plan,
        plan.answers(),
        above(plan.issuer(), day, directory),
        VietnameseText.folded(plan.content().title() + " " + plan.number() + " " + issuer),
        "%013d %s".formatted(plan.changedAt().toEpochMilli(), plan.id()),
        plan.number() == null || plan.issuedOn() == null
            ? null
            : register(plan.issuer(), plan.issuedOn().getYear(), plan.number().symbol()),
        plan.number() == null ? null : plan.number().number(),
        consulted(plan),
        plan.standing(),
        change);
  }

  private static List<UnitId> consulted(Plan plan) {
    return plan.consultation() != null && plan.status() == PlanStatus.IN_CONSULTATION
        ? plan.consultation().units()
        : List.of();
  }

  static String register(UnitId issuer, int year, String symbol) {
    return issuer + " " + year + " " + symbol;
  }

  private static Set<UnitId> above(UnitId issuer, LocalDate day, UnitDirectory directory) {
    Set<UnitId> above = new LinkedHashSet<>(Set.of(issuer));
    directory.ancestorsOf(issuer, day).forEach(unit -> above.add(unit.id()));
    directory.find(issuer).map(UnitState::via).ifPresent(above::add);
    return above;
  }
}
