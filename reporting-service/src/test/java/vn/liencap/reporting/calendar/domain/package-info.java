/** Tests of regimes, deadlines and days off. */
@NullMarked
package vn.liencap.reporting.calendar.domain;

import org.jspecify.annotations.NullMarked;
