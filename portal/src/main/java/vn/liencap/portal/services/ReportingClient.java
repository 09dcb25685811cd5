package vn.liencap.portal.services;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of reporting-service, on behalf of the signed-in person. Every method throws
 * {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class ReportingClient {
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

  private static String at(ProgrammeId programme, UnitId unit, @Nullable String period) {
    return "/api/rollups/"
        + programme.value()
        + "/"
        + unit.value()
        + Query.none().with("period", period);
  }
}
