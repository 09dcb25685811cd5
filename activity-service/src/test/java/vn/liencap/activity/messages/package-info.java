/** Messages as people send them. */
@NullMarked
package vn.liencap.activity.messages;

import org.jspecify.annotations.NullMarked;
