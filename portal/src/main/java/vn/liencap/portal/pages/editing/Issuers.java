package vn.liencap.portal.pages.editing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.UnitClient;
import vn.liencap.portal.services.UnitStep;
import vn.liencap.portal.signin.CurrentUser;

/** For whom somebody drafts plans: their own unit; in a department also the unit above. */
@Component
class Issuers {
  private final UnitClient units;

  Issuers(UnitClient units) {
    this.units = units;
  }

  /** A unit that may issue the plan. */
  record Issuer(UnitId id, String name) {}

  /** The person's own unit first; only that while the unit tree cannot be asked. */
  List<Issuer> of(CurrentUser user) {
    var own = new Issuer(user.unit(), user.unitName());
    if (!Level.DEPARTMENT.equals(user.level())) {
      return List.of(own);
    }
    try {
      List<UnitStep> above = units.unit(user.unit(), null).path();
      return above.isEmpty()
          ? List.of(own)
          : List.of(own, new Issuer(above.getLast().id(), above.getLast().name()));
    } catch (ServiceUnavailable _) {
      return List.of(own);
    }
  }
}
