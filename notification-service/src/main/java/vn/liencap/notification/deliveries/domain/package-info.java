/** A delivery and its states; pure. */
@NullMarked
package vn.liencap.notification.deliveries.domain;

import org.jspecify.annotations.NullMarked;
