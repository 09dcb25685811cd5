/** The totals of a period at the door. */
@NullMarked
package vn.liencap.reporting.totals.web;

import org.jspecify.annotations.NullMarked;
