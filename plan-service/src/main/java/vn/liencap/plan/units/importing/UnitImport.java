package vn.liencap.plan.units.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.plan.units.RootUnit;
import vn.liencap.plan.units.UnitProperties;
import vn.liencap.plan.units.UnitRights;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitBook;
import vn.liencap.plan.units.domain.Units;
import vn.liencap.plan.units.importing.ImportOutcome.Faulty;
import vn.liencap.plan.units.importing.ImportOutcome.Imported;
import vn.liencap.plan.units.importing.ImportOutcome.NotYours;
import vn.liencap.plan.units.importing.ImportOutcome.Overtaken;
import vn.liencap.plan.units.importing.csv.UnitFile;
import vn.liencap.plan.units.importing.domain.ImportPlan;
import vn.liencap.plan.units.importing.domain.ImportPlanner;
import vn.liencap.plan.units.importing.domain.Lifetime;
import vn.liencap.plan.units.importing.domain.Problems;
import vn.liencap.plan.units.importing.domain.UnitRow;

/**
 * Brings the tree to what a file says: checked as a whole before the first write, and repeatable,
 * so that a run that was cut off is completed by running it again.
 */
@Service
public class UnitImport {
  private final Units units;
  private final RootUnit root;
  private final UnitRights rights;
  private final UnitProperties properties;

  UnitImport(Units units, RootUnit root, UnitRights rights, UnitProperties properties) {
    this.units = units;
    this.rights = rights;
    this.root = root;
    this.properties = properties;
  }

  /**
   * Imports a file.
   *
   * @param file as {@link UnitFile} describes it
   * @param lifetime when its rows hold
   */
  public ImportOutcome run(byte[] file, Lifetime lifetime, Actor actor) {
    if (!rights.administersRoot(actor)) {
      return new NotYours();
    }
    Problems problems = new Problems();
    List<UnitRow> rows = new UnitFile(properties.levels(), problems).read(file);
    Optional<ImportPlan> plan =
        new ImportPlanner(new UnitBook(units.all()), root.id(), lifetime, problems).plan(rows);
    return plan.map(found -> store(found, rows.size(), actor))
        .orElseGet(() -> new Faulty(problems.listed(), problems.count()));
  }

  private ImportOutcome store(ImportPlan plan, int rows, Actor actor) {
    // Upper units first: whoever hears of a unit has heard of the one above.
    List<Unit> all = Stream.concat(plan.created().stream(), plan.changed().stream()).toList();
    return units.store(all, actor)
        ? new Imported(rows, plan.created().size(), plan.changed().size(), plan.unchanged())
        : new Overtaken();
  }
}
