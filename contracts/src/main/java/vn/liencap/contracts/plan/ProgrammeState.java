package vn.liencap.contracts.plan;

import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * What is counted together: its plans, activities, templates and periods.
 *
 * @param id independent of the first plan
 * @param name for example {@code Tuyên truyền cải cách hành chính 2026}
 * @param year the calendar year it runs in
 * @param figuresCross when figures may cross the border of a unit
 * @param owner the unit that runs it
 * @param demonstration true for data that shows how the system works and is nobody's real work
 * @param sequence counts the changes
 */
public record ProgrammeState(
    ProgrammeId id,
    String name,
    int year,
    FigureBorder figuresCross,
    UnitId owner,
    boolean demonstration,
    long sequence) {}
