/** Late units and reminders by superiors over HTTP. */
@NullMarked
package vn.liencap.notification.urging.web;

import org.jspecify.annotations.NullMarked;
