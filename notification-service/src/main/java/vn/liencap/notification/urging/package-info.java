/** Nhắc tất cả: a superior reminds all late units at once, each once a working day. */
@NullMarked
package vn.liencap.notification.urging;

import org.jspecify.annotations.NullMarked;
