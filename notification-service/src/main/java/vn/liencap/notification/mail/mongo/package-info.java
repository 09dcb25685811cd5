/** Waiting mails and the log of finished ones in the database. */
@NullMarked
package vn.liencap.notification.mail.mongo;

import org.jspecify.annotations.NullMarked;
