/** The sweep that finds the steps of the ladder which are due, each once. */
@NullMarked
package vn.liencap.notification.reminding;

import org.jspecify.annotations.NullMarked;
