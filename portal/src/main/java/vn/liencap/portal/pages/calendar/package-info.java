/** The page Lịch báo cáo: when reports are due, and the days off of a year. */
@NullMarked
package vn.liencap.portal.pages.calendar;

import org.jspecify.annotations.NullMarked;
