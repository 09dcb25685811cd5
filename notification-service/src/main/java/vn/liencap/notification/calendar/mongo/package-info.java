/** Tables of days off in the database. */
@NullMarked
package vn.liencap.notification.calendar.mongo;

import org.jspecify.annotations.NullMarked;
