/** Each service's read-only copy of the unit tree, and who may do what on which unit. */
@NullMarked
package vn.liencap.directory;

import org.jspecify.annotations.NullMarked;
