/** Who may do what on an activity: look-ups in memory, on every read and write. */
@NullMarked
package vn.liencap.activity.access;

import org.jspecify.annotations.NullMarked;
