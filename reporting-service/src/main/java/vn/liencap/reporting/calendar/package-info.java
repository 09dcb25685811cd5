/** The reporting calendar: which periods there are, and when each level's report is due. */
@NullMarked
package vn.liencap.reporting.calendar;

import org.jspecify.annotations.NullMarked;
