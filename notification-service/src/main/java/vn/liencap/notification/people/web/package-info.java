/** Preferences over REST. */
@NullMarked
package vn.liencap.notification.people.web;

import org.jspecify.annotations.NullMarked;
