/** Amending issued plans: the amendment, the versions, and what differs between them. */
@NullMarked
package vn.liencap.plan.amending;

import org.jspecify.annotations.NullMarked;
