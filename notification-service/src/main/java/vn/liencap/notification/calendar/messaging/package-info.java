/** Changes of the working calendar on their way in. */
@NullMarked
package vn.liencap.notification.calendar.messaging;

import org.jspecify.annotations.NullMarked;
