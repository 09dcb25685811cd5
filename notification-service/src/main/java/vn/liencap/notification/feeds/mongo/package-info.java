/** Addresses of feeds in the database. */
@NullMarked
package vn.liencap.notification.feeds.mongo;

import org.jspecify.annotations.NullMarked;
