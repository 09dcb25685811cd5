package vn.liencap.reporting.calendar.domain;

/**
 * What keeps a regime or a table of days off from being kept.
 *
 * @param field its path, for example {@code periods[2].to}
 * @param message what to do about it, in Vietnamese
 */
public record Fault(String field, String message) {}
