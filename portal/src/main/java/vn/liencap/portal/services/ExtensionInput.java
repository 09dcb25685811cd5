package vn.liencap.portal.services;

import java.time.LocalDate;

/**
 * A request for more time.
 *
 * @param id made with the page, so that sending it twice asks once
 * @param until the last day that is asked for, inclusive
 * @param reason why
 */
public record ExtensionInput(String id, LocalDate until, String reason) {}
