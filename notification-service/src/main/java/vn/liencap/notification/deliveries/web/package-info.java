/** What was sent, over REST. */
@NullMarked
package vn.liencap.notification.deliveries.web;

import org.jspecify.annotations.NullMarked;
