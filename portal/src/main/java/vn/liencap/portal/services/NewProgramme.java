package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.FigureBorder;

/**
 * A programme to be created.
 *
 * @param id chosen by the caller so that a repeat creates nothing, or null
 * @param name as shown
 * @param year the year it runs in
 * @param figuresCross when figures may cross the border of a unit
 */
public record NewProgramme(
    @Nullable ProgrammeId id, String name, int year, FigureBorder figuresCross) {}
