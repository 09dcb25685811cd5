/** The key of the addresses at which somebody unsubscribes. */
@NullMarked
package vn.liencap.notification.mail.mongo;

import org.jspecify.annotations.NullMarked;
