package vn.liencap.portal.services;

/**
 * What is wrong with one field, as a service says it.
 *
 * @param field the name in the JSON that was sent, or a line of a file
 * @param message in Vietnamese, to be shown at the field
 */
public record FieldRefusal(String field, String message) {}
