/** Unsubscribing over HTTP. */
@NullMarked
package vn.liencap.notification.mail.web;

import org.jspecify.annotations.NullMarked;
