package vn.liencap.plan.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.domain.Plan;

/** The symbol behind the number: the plan's own, else KH and the issuer's abbreviation. */
@Component
public final class Symbols {
  private static final String USUAL = "KH-UBND";
  private static final String DECISION = "QĐ-";
  private static final Set<Level> COMMITTEES =
      Set.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);

  private final UnitDirectory directory;
  private final Clock clock;

  Symbols(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The symbol for the plan; an amendment is a decision, in the register of decisions. */
  public String of(Plan plan) {
    String symbol = ofPlan(plan);
    return plan.isAmendment() ? DECISION + symbol.substring(symbol.indexOf('-') + 1) : symbol;
  }

  private String ofPlan(Plan plan) {
    String own = plan.content().symbol();
    if (own != null) {
      return own;
    }
    return directory
        .atOrLatest(plan.issuer(), LocalDate.now(clock))
        .filter(unit -> !COMMITTEES.contains(unit.level()))
        .map(Symbols::abbreviated)
        .filter(DocumentNumber::isSymbol)
        .orElse(USUAL);
  }

  /** The code of a department is made of its province's and its own: {@code 04.SNV}. */
  private static String abbreviated(UnitView unit) {
    return "KH-" + unit.code().substring(unit.code().lastIndexOf('.') + 1);
  }
}
