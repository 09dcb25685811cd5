/** Finding and reading plans. */
@NullMarked
package vn.liencap.plan.browsing;

import org.jspecify.annotations.NullMarked;
