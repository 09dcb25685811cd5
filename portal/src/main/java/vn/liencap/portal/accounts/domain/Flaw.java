package vn.liencap.portal.accounts.domain;

/**
 * What is wrong with one field of an account.
 *
 * @param field the field's name on the wire
 * @param message what to do about it, in Vietnamese
 */
public record Flaw(String field, String message) {}
