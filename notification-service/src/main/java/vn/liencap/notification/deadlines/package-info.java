/** The deadlines of every unit, following the events of plans and activities. */
@NullMarked
package vn.liencap.notification.deadlines;

import org.jspecify.annotations.NullMarked;
