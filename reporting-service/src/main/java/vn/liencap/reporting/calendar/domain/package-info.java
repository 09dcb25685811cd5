/** Reporting regimes, their periods and deadlines, and the days on which offices work. */
@NullMarked
package vn.liencap.reporting.calendar.domain;

import org.jspecify.annotations.NullMarked;
