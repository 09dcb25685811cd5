/** The unit tree: who exists, under which name and where, from which day to which. */
@NullMarked
package vn.liencap.plan.units;

import org.jspecify.annotations.NullMarked;
