/** What waits for a digest, in the database. */
@NullMarked
package vn.liencap.notification.digests.mongo;

import org.jspecify.annotations.NullMarked;
