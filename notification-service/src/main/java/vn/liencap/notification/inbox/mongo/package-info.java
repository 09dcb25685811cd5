/** Inboxes and read marks in the database. */
@NullMarked
package vn.liencap.notification.inbox.mongo;

import org.jspecify.annotations.NullMarked;
