/** Letters and their history, as they are stored. */
@NullMarked
package vn.liencap.notification.letters.mongo;

import org.jspecify.annotations.NullMarked;
