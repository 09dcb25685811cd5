/** Inboxes and what people have read in them; pure. */
@NullMarked
package vn.liencap.notification.inbox.domain;

import org.jspecify.annotations.NullMarked;
