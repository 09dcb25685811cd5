/** Ladders over REST. */
@NullMarked
package vn.liencap.notification.ladders.web;

import org.jspecify.annotations.NullMarked;
