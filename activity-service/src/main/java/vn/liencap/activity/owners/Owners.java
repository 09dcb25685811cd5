package vn.liencap.activity.owners;

import java.util.List;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;

/** The open activities that a unit leads, by who inside it owns them. */
public interface Owners {

  /** Everybody who owns open activities of a unit, a person whatever the post, in no order. */
  List<OwnedWork> of(UnitId unit);

  /**
   * What one of them owns.
   *
   * @param limit how many at most
   */
  List<ActivityId> openOf(UnitId unit, Owner owner, int limit);
}
