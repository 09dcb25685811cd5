package vn.liencap.portal.pages.units;

import vn.liencap.directory.UnitView;

/**
 * A unit in the tree.
 *
 * @param unit the unit today
 * @param childCount units directly below
 * @param above the names of the units above, nearest first, where they help to tell it apart
 */
record Branch(UnitView unit, int childCount, String above) {}
