/** Messages as people send them to each other, and which work they speak of. */
@NullMarked
package vn.liencap.activity.messages;

import org.jspecify.annotations.NullMarked;
