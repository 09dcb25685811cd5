/** Writing many documents at once by compare-and-set. */
@NullMarked
package vn.liencap.notification.storage;

import org.jspecify.annotations.NullMarked;
