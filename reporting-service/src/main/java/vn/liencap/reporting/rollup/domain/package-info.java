/** The rules of the roll-up: what counts, which message is newer, what crosses a border. */
@NullMarked
package vn.liencap.reporting.rollup.domain;

import org.jspecify.annotations.NullMarked;
