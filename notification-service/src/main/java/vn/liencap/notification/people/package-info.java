/** Who works in which unit, where mail reaches them and what they prefer. */
@NullMarked
package vn.liencap.notification.people;

import org.jspecify.annotations.NullMarked;
