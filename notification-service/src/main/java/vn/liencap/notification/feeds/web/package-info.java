/** Feeds over HTTP. */
@NullMarked
package vn.liencap.notification.feeds.web;

import org.jspecify.annotations.NullMarked;
