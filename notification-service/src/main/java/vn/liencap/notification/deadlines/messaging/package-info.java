/** Events of plans and activities on their way into agendas. */
@NullMarked
package vn.liencap.notification.deadlines.messaging;

import org.jspecify.annotations.NullMarked;
