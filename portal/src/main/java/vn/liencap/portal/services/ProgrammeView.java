package vn.liencap.portal.services;

import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;

/**
 * A programme: what is counted together.
 *
 * @param id the programme
 * @param name as shown
 * @param year the year it runs in
 * @param figuresCross when figures cross the border of a unit
 * @param owner the unit that runs it
 * @param demonstration true for data that is nobody's real work
 */
public record ProgrammeView(
    ProgrammeId id,
    String name,
    int year,
    FigureBorder figuresCross,
    UnitId owner,
    boolean demonstration) {}
