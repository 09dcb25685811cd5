package vn.liencap.plan.domain;

import vn.liencap.contracts.UnitId;

/** What each unit has set for the way of its plans. */
public interface Flows {
  /** The steps of a unit; the shortest way while it has set nothing. */
  Flow of(UnitId unit);

  /** Sets the steps of a unit. */
  void set(UnitId unit, Flow flow, Change change);
}
