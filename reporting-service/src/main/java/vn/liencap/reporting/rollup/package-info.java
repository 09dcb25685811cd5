/** The live roll-up: every unit's figures, folded into the node of each unit above it. */
@NullMarked
package vn.liencap.reporting.rollup;

import org.jspecify.annotations.NullMarked;
