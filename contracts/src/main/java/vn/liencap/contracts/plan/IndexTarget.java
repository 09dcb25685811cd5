package vn.liencap.contracts.plan;

/**
 * A provincial index the plan speaks of (PAR Index, SIPAS, PAPI, PCI, ICT).
 *
 * @param code for example {@code PAR_INDEX}
 * @param raw as printed
 */
public record IndexTarget(String code, String raw) {}
