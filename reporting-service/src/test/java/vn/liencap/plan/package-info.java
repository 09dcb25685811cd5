/** Stands in for another service, which is not on this class path. */
@NullMarked
package vn.liencap.plan;

import org.jspecify.annotations.NullMarked;
