package vn.liencap.portal.services;

/**
 * What an import of units did.
 *
 * @param rows rows read
 * @param created units that are new
 * @param changed units with new attributes
 * @param unchanged units that were there already
 */
public record ImportOutcome(int rows, int created, int changed, int unchanged) {}
