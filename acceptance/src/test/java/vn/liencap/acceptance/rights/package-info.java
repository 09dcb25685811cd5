/** The table of who may do what, and the walk through all of it. */
@NullMarked
package vn.liencap.acceptance.rights;

import org.jspecify.annotations.NullMarked;
