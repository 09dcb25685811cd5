/** What a message says: figures, the day. */
@NullMarked
package vn.liencap.activity.messages.domain;

import org.jspecify.annotations.NullMarked;
