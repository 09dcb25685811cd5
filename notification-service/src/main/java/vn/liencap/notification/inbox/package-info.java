/** The list of notifications of each unit, the first channel. */
@NullMarked
package vn.liencap.notification.inbox;

import org.jspecify.annotations.NullMarked;
