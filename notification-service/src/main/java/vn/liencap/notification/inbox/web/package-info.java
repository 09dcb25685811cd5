/** The list of notifications over REST. */
@NullMarked
package vn.liencap.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
