/** The steps before signing, and which of them a unit uses. */
@NullMarked
package vn.liencap.plan.preparing;

import org.jspecify.annotations.NullMarked;
