/** Contacts and preferences; pure. */
@NullMarked
package vn.liencap.notification.people.domain;

import org.jspecify.annotations.NullMarked;
