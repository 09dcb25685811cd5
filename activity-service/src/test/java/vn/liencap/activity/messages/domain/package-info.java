/** What a message says. */
@NullMarked
package vn.liencap.activity.messages.domain;

import org.jspecify.annotations.NullMarked;
