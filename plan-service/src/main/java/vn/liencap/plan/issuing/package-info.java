/** Signing, numbering and dispatching plans. */
@NullMarked
package vn.liencap.plan.issuing;

import org.jspecify.annotations.NullMarked;
