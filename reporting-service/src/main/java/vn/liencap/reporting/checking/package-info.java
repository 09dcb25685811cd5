/**
 * The check: live totals compared with what the state topics say, and repaired where they differ.
 */
@NullMarked
package vn.liencap.reporting.checking;

import org.jspecify.annotations.NullMarked;
