/** Messages by a Zalo Official Account. */
@NullMarked
package vn.liencap.notification.zalo;

import org.jspecify.annotations.NullMarked;
