/** Letters over HTTP. */
@NullMarked
package vn.liencap.notification.letters.web;

import org.jspecify.annotations.NullMarked;
