package vn.liencap.portal.services;

/**
 * What became of a wish to remind.
 *
 * @param reminded how many units were reminded
 * @param alreadyToday how many were reminded of all this today
 * @param oweNothing how many owe nothing any more
 */
public record UrgingOutcome(int reminded, int alreadyToday, int oweNothing) {}
