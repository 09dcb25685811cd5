/** Versions of plans and what differs between two of them. */
@NullMarked
package vn.liencap.plan.amending.domain;

import org.jspecify.annotations.NullMarked;
