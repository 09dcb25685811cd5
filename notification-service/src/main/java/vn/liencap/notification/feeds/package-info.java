/** The calendar feed of a person in a unit. */
@NullMarked
package vn.liencap.notification.feeds;

import org.jspecify.annotations.NullMarked;
