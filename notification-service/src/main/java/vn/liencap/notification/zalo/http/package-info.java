/** The message API of Zalo over HTTP. */
@NullMarked
package vn.liencap.notification.zalo.http;

import org.jspecify.annotations.NullMarked;
