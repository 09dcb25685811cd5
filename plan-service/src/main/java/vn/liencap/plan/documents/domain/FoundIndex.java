package vn.liencap.plan.documents.domain;

/**
 * An index that is spoken of.
 *
 * @param code PAR_INDEX, SIPAS, PAPI, PCI, ICT_INDEX, DTI or DDCI
 * @param raw as printed
 * @param at where it stands first
 * @param confidence 0 to 1
 */
public record FoundIndex(String code, String raw, Place at, double confidence) {}
