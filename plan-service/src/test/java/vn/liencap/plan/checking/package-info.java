/** The check's answers. */
@NullMarked
package vn.liencap.plan.checking;

import org.jspecify.annotations.NullMarked;
