package vn.liencap.plan.amending.domain;

/**
 * A field that differs.
 *
 * @param field its name: title, lead, timing ...
 * @param before as people read it; empty when it said nothing
 * @param after the same afterwards
 */
public record FieldChange(String field, String before, String after) {}
