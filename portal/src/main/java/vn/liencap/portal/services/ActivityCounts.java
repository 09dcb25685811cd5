package vn.liencap.portal.services;

/**
 * Activities by how far they are.
 *
 * @param total all
 * @param notStarted not started
 * @param inProgress under way
 * @param completed completed
 * @param cancelled cancelled
 * @param onTime completed on time
 * @param late completed late
 * @param overdue open, their day has passed
 */
public record ActivityCounts(
    long total,
    long notStarted,
    long inProgress,
    long completed,
    long cancelled,
    long onTime,
    long late,
    long overdue) {}
