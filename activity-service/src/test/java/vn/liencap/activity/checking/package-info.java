/** The check's answers. */
@NullMarked
package vn.liencap.activity.checking;

import org.jspecify.annotations.NullMarked;
