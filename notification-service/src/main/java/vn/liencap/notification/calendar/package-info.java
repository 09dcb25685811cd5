/** The working days that reminders count in, following the tables of the ministry. */
@NullMarked
package vn.liencap.notification.calendar;

import org.jspecify.annotations.NullMarked;
