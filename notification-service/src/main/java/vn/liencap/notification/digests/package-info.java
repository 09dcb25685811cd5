/** One digest per person and working day, and what is urgent at once. */
@NullMarked
package vn.liencap.notification.digests;

import org.jspecify.annotations.NullMarked;
