/** What spreadsheets write. */
@NullMarked
package vn.liencap.plan.units.importing.csv;

import org.jspecify.annotations.NullMarked;
