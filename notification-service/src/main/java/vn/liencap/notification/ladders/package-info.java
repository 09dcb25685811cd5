/** The ladder of reminders as data: who is told when, by kind of deadline and level. */
@NullMarked
package vn.liencap.notification.ladders;

import org.jspecify.annotations.NullMarked;
