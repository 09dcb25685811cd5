/** What the roll-up hears: plans, activities, and the totals of nodes below. */
@NullMarked
package vn.liencap.reporting.rollup.messaging;

import org.jspecify.annotations.NullMarked;
