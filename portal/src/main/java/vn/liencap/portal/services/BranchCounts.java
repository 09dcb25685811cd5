package vn.liencap.portal.services;

/**
 * How far one plan has come below one unit.
 *
 * @param assigned units assigned
 * @param drafting drafting
 * @param issued issued
 * @param waived waived
 * @param late late
 * @param activities activities
 * @param completed of these completed
 */
public record BranchCounts(
    long assigned,
    long drafting,
    long issued,
    long waived,
    long late,
    long activities,
    long completed) {}
