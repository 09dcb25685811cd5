/** Work that repeats while the service runs. */
@NullMarked
package vn.liencap.notification.ticking;

import org.jspecify.annotations.NullMarked;
