/** Loads the units of a country from a file, as a whole or not at all. */
@NullMarked
package vn.liencap.plan.units.importing;

import org.jspecify.annotations.NullMarked;
