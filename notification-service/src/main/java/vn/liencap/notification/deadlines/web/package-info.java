/** The list of deadlines over REST. */
@NullMarked
package vn.liencap.notification.deadlines.web;

import org.jspecify.annotations.NullMarked;
