/** Tables of days off as they were told; pure. */
@NullMarked
package vn.liencap.notification.calendar.domain;

import org.jspecify.annotations.NullMarked;
