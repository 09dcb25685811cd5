/** Events of accounts on their way into contacts. */
@NullMarked
package vn.liencap.notification.people.messaging;

import org.jspecify.annotations.NullMarked;
