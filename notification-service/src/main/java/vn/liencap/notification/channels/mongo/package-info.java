/** Notifications as parts of documents. */
@NullMarked
package vn.liencap.notification.channels.mongo;

import org.jspecify.annotations.NullMarked;
