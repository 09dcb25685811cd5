/** Tests of the roll-up. */
@NullMarked
package vn.liencap.reporting.rollup;

import org.jspecify.annotations.NullMarked;
