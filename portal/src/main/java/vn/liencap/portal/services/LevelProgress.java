package vn.liencap.portal.services;

/**
 * How far a cascade has come on one level.
 *
 * @param level level code
 * @param expected units that are to be reached
 * @param assigned units reached
 */
public record LevelProgress(String level, int expected, int assigned) {}
