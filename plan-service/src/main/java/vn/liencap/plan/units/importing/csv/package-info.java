/** Reads files of units as spreadsheets write them. */
@NullMarked
package vn.liencap.plan.units.importing.csv;

import org.jspecify.annotations.NullMarked;
