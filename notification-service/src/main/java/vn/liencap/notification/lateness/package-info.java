/** Which units below a superior owe something whose day is over. */
@NullMarked
package vn.liencap.notification.lateness;

import org.jspecify.annotations.NullMarked;
