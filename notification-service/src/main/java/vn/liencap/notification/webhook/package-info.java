/** Signed messages to an address that a unit names. */
@NullMarked
package vn.liencap.notification.webhook;

import org.jspecify.annotations.NullMarked;
