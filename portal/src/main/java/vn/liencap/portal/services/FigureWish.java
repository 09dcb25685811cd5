package vn.liencap.portal.services;

import vn.liencap.contracts.ProgrammeId;

/**
 * A figure of a report as somebody wants it to be, without what comes from below.
 *
 * @param id made by the client; the same twice is set once
 * @param code of the figure, or {@code code:of} for the denominator of a ratio
 * @param reason why, where it is set against what was derived
 */
public record FigureWish(
    String id, ProgrammeId programme, String code, long value, String reason) {}
