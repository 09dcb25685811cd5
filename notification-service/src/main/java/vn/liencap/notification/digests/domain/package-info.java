/** What waits for a digest, and when it goes; pure. */
@NullMarked
package vn.liencap.notification.digests.domain;

import org.jspecify.annotations.NullMarked;
