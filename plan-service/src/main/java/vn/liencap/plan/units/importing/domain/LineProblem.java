package vn.liencap.plan.units.importing.domain;

/**
 * What is wrong with a line of a file.
 *
 * @param line from 1
 * @param reason in Vietnamese
 */
public record LineProblem(int line, String reason) {}
