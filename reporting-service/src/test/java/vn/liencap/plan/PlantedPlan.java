package vn.liencap.plan;

/** A class of another service. */
public final class PlantedPlan {}
