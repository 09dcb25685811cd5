/** Reminders by superiors, as they are stored. */
@NullMarked
package vn.liencap.notification.urging.mongo;

import org.jspecify.annotations.NullMarked;
