/** Tests of the reporting calendar. */
@NullMarked
package vn.liencap.reporting.calendar;

import org.jspecify.annotations.NullMarked;
