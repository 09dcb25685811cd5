/** The doors of the reporting calendar. */
@NullMarked
package vn.liencap.reporting.calendar.web;

import org.jspecify.annotations.NullMarked;
