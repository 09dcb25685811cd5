/** The way to the mail server, guarded against its faults. */
@NullMarked
package vn.liencap.notification.mail.smtp;

import org.jspecify.annotations.NullMarked;
