/** Plans and assignments, as they are told. */
@NullMarked
package vn.liencap.plan.traceability.messaging;

import org.jspecify.annotations.NullMarked;
