/** Feeds and their addresses; pure. */
@NullMarked
package vn.liencap.notification.feeds.domain;

import org.jspecify.annotations.NullMarked;
