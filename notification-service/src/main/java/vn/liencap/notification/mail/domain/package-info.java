/** What a mail says, its permanent id and when it is tried again; pure. */
@NullMarked
package vn.liencap.notification.mail.domain;

import org.jspecify.annotations.NullMarked;
