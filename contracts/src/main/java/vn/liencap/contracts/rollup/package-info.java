/** Totals on their way up. */
@NullMarked
package vn.liencap.contracts.rollup;

import org.jspecify.annotations.NullMarked;
