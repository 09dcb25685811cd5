/** Webhooks over HTTP. */
@NullMarked
package vn.liencap.notification.webhook.http;

import org.jspecify.annotations.NullMarked;
