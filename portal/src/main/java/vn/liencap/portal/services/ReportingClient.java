package vn.liencap.portal.services;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of reporting-service, on behalf of the signed-in person. Every method throws
 * {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class ReportingClient {
  private static final ParameterizedTypeReference<Listing<RegimeView>> REGIME_LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<ReportingPeriodView>> PERIOD_LIST =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  ReportingClient(ServiceDoor door) {
    this.door = door;
  }

  /** The roll-up of a unit's subtree; of the programme's own year when no period is given. */
  public Tagged<RollupView> rollup(ProgrammeId programme, UnitId unit, @Nullable String period) {
    return door.getTagged(at(programme, unit, period), RollupView.class);
  }

  /** The same when it has changed since this tag, empty when it has not. */
  public Optional<Tagged<RollupView>> newerRollup(
      ProgrammeId programme, UnitId unit, @Nullable String period, @Nullable String etag) {
    return door.getNewer(at(programme, unit, period), etag, RollupView.class);
  }

  /** How far one plan has come below a unit, branch by branch. */
  public PlanBranches branches(ProgrammeId programme, UnitId unit, PlanId plan) {
    return door.get(at(programme, unit, null) + "/plans/" + plan.value(), PlanBranches.class);
  }

  /** The reporting regimes. */
  public Listing<RegimeView> regimes() {
    return door.get("/api/regimes", REGIME_LIST);
  }

  /** The periods of a year, of all regimes, with the days of the person's own unit. */
  public Listing<ReportingPeriodView> periods(int year) {
    return door.get("/api/periods" + Query.none().with("year", year), PERIOD_LIST);
  }

  /** The days off of a year. */
  public Tagged<WorkingYearView> workingYear(int year) {
    return door.getTagged(workingYearAt(year), WorkingYearView.class);
  }

  /** Keeps the days off of a year. */
  public void keep(int year, WorkingYearView.Table table, @Nullable String etag) {
    door.send(HttpMethod.PUT, workingYearAt(year), table, etag);
  }

  /** Goes back to the days off that the law gives. */
  public void resetWorkingYear(int year, @Nullable String etag) {
    door.send(HttpMethod.DELETE, workingYearAt(year), null, etag);
  }

  /** What a period brought at a unit and below. */
  public PeriodTotals totals(ProgrammeId programme, UnitId unit, String period) {
    return door.get(
        at(programme, unit, null) + "/indicators" + Query.none().with("period", period),
        PeriodTotals.class);
  }

  /** How far the reports of a regime's periods have come, unit by unit. */
  public PeriodTotals.Heat heat(ProgrammeId programme, UnitId unit, String regime, int year) {
    return door.get(
        at(programme, unit, null)
            + "/heat"
            + Query.none().with("regime", regime).with("year", year),
        PeriodTotals.Heat.class);
  }

  /** How the indicators went from period to period, up to this one. */
  public PeriodTrend trend(ProgrammeId programme, UnitId unit, String period) {
    return door.get(
        at(programme, unit, null) + "/trend" + Query.none().with("period", period),
        PeriodTrend.class);
  }

  /** How the states went through the programme's year. */
  public CourseOfYear course(ProgrammeId programme, UnitId unit) {
    return door.get(at(programme, unit, null) + "/course", CourseOfYear.class);
  }

  private static String workingYearAt(int year) {
    return "/api/working-years/" + year;
  }

  private static String at(ProgrammeId programme, UnitId unit, @Nullable String period) {
    return "/api/rollups/"
        + programme.value()
        + "/"
        + unit.value()
        + Query.none().with("period", period);
  }
}
