package vn.liencap.standalone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.tokens.TokenMinter;

/**
 * Data to try the system with, clearly marked: a programme of 2026 from the Ministry down to wards,
 * as far as it has come on the day of the first start, and two plans of earlier years under the
 * units of their time. It is entered through the same doors that people use, and entering it again
 * changes nothing.
 */
final class DemonstrationData {
  static final String PASSWORD = "lien-cap-2026";
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final ServiceCalls calls;
  private final Ports ports;
  private final DemonstrationUnits units;
  private final DemonstrationPeople people;
  private final ThisYear thisYear;
  private final EarlierYears earlierYears;
  private final ProgressEntries progress;
  private final DemonstrationReports reports;
  private final DemonstrationIndices indices;

  DemonstrationData(Ports ports, ApplicationContext portal) {
    this.ports = ports;
    this.calls = new ServiceCalls(portal.getBean(TokenMinter.class));
    this.units = new DemonstrationUnits(calls, ports.plan());
    this.people = new DemonstrationPeople(portal.getBean(Accounts.class), units);
    var plans = new DemonstrationPlans(calls, ports.plan());
    this.thisYear = new ThisYear(plans, new ProvincesAnswers(calls, ports.plan(), units, plans));
    this.earlierYears = new EarlierYears(units, plans);
    this.progress = new ProgressEntries(calls, ports.activity(), plans);
    this.reports = new DemonstrationReports(calls, ports, units);
    this.indices = new DemonstrationIndices(calls, ports, units);
  }

  /** Enters what a first look needs, whatever of it is not there yet: people first. */
  void begin() {
    units.bring();
    people.enter();
    for (JsonNode programme : DemonstrationFiles.programmes()) {
      calls.post(
          DemonstrationPeople.of(DemonstrationUnits.MINISTRY),
          ports.plan(),
          "/programmes",
          programme,
          "");
    }
    thisYear.begin();
    earlierYears.issue();
    thisYear.leaveOnDesks();
  }

  /**
   * Enters the rest while the system is already used: the answers of the other provinces, what was
   * done of all plans, and what wards report of it.
   *
   * @return false when something stopped it; the next start goes on
   */
  boolean goOn() {
    try {
      units.nameSuccessors();
      reports.ask();
      indices.enter();
      List<ToldPlan> thisYears = thisYear.issue();
      List<ToldPlan> issued = new ArrayList<>(thisYears);
      issued.addAll(earlierYears.issue());
      SideBySide.each(issued, progress::enter);
      if (!thisYears.isEmpty()) {
        reports.answer(thisYears.getFirst().asOf());
      }
      return true;
    } catch (RuntimeException e) { // never a reason to end what somebody already uses
      LoggerFactory.getLogger(DemonstrationData.class).warn("Not all was entered", e);
      return false;
    }
  }

  static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
