/** Where an objective of a plan ends: the plans and the work below that carry it. */
@NullMarked
package vn.liencap.plan.traceability;

import org.jspecify.annotations.NullMarked;
