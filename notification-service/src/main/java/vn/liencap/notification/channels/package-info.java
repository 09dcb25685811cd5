/** The ways in which notifications reach people. */
@NullMarked
package vn.liencap.notification.channels;

import org.jspecify.annotations.NullMarked;
