package vn.liencap.reporting.planted;

import vn.liencap.plan.PlantedPlan;

/** Knows another service. */
public final class ServiceViolator {
  final PlantedPlan plan = new PlantedPlan();
}
