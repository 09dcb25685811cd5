/** Deadlines, reminders and the ways they reach people. */
@NullMarked
package vn.liencap.notification;

import org.jspecify.annotations.NullMarked;
