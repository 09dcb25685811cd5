/** Ladders in the database. */
@NullMarked
package vn.liencap.notification.ladders.mongo;

import org.jspecify.annotations.NullMarked;
