package vn.liencap.plan.mongo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Plan;

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
    Change lastChange) {
  static final String COLLECTION = "plans";

  static PlanDocument from(Plan plan, Change change, UnitDirectory directory) {
    var names = Readers.of(plan, directory);
    return new PlanDocument(
        plan.id().value(),
        plan,
        plan.answers(),
        names.above(),
        VietnameseText.folded(
            plan.content().title() + " " + plan.number() + " " + names.issuerName()),
        plan.changedAt() + " " + plan.id(),
        plan.number() == null || plan.issuedOn() == null
            ? null
            : register(plan.issuer(), plan.issuedOn().getYear(), plan.number().symbol()),
        plan.number() == null ? null : plan.number().number(),
        change);
  }

  static String register(UnitId issuer, int year, String symbol) {
    return issuer + " " + year + " " + symbol;
  }

  /** Who stands above the issuer, and what it is called. */
  private record Readers(Set<UnitId> above, String issuerName) {
    static Readers of(Plan plan, UnitDirectory directory) {
      var day =
          plan.issuedOn() != null
              ? plan.issuedOn()
              : java.time.LocalDate.ofInstant(
                  plan.changedAt(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
      Set<UnitId> above = new java.util.LinkedHashSet<>(Set.of(plan.issuer()));
      directory.ancestorsOf(plan.issuer(), day).forEach(unit -> above.add(unit.id()));
      directory
          .find(plan.issuer())
          .ifPresent(
              unit -> {
                if (unit.via() != null) {
                  above.add(unit.via());
                }
              });
      return new Readers(
          above, directory.atOrLatest(plan.issuer(), day).map(UnitView::name).orElse(""));
    }
  }
}
