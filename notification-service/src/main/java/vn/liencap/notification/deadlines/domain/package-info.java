/** Deadlines, agendas and the ladder of reminders; pure. */
@NullMarked
package vn.liencap.notification.deadlines.domain;

import org.jspecify.annotations.NullMarked;
