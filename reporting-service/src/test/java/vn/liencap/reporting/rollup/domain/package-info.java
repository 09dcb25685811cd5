/** Tests of the rules of the roll-up. */
@NullMarked
package vn.liencap.reporting.rollup.domain;

import org.jspecify.annotations.NullMarked;
