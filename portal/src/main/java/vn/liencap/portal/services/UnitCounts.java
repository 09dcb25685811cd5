package vn.liencap.portal.services;

/**
 * Units by how far they are.
 *
 * @param assigned assigned, nothing done yet
 * @param opened opened
 * @param drafting drafting their own plan
 * @param issued their own plan is issued
 * @param waived waived
 * @param late their day has passed
 * @param issuedLate issued after their day
 * @param executing carry the activities out directly
 */
public record UnitCounts(
    long assigned,
    long opened,
    long drafting,
    long issued,
    long waived,
    long late,
    long issuedLate,
    long executing) {}
