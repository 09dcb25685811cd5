/** Contacts and preferences in the database. */
@NullMarked
package vn.liencap.notification.people.mongo;

import org.jspecify.annotations.NullMarked;
