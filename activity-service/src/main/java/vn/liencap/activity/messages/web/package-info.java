/** The door for messages. */
@NullMarked
package vn.liencap.activity.messages.web;

import org.jspecify.annotations.NullMarked;
