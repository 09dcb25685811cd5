/** Programmes: what is counted together, independent of the plans that belong to it. */
@NullMarked
package vn.liencap.plan.programmes;

import org.jspecify.annotations.NullMarked;
