/** How far the events of deadlines are taken in, as the broker knows it. */
@NullMarked
package vn.liencap.notification.reminding.kafka;

import org.jspecify.annotations.NullMarked;
