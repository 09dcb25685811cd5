/** What a superior reminded a unit of on a working day. */
@NullMarked
package vn.liencap.notification.urging.domain;

import org.jspecify.annotations.NullMarked;
