package vn.liencap.portal.services;

/**
 * A reporting regime.
 *
 * @param source the document that sets it
 * @param lockAfter working days between due date and lock date
 */
public record RegimeView(String id, String name, String source, int lockAfter) {}
