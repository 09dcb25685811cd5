package vn.liencap.portal.services;

/**
 * How a person wants to be reminded.
 *
 * @param email true when mail may be sent
 */
public record Preferences(boolean email) {}
