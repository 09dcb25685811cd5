/** Deliveries in the database. */
@NullMarked
package vn.liencap.notification.deliveries.mongo;

import org.jspecify.annotations.NullMarked;
