package vn.liencap.reporting.indices.domain;

/**
 * What is wrong with a field.
 *
 * @param field its path
 * @param message what to do about it, in Vietnamese
 */
public record Fault(String field, String message) {}
