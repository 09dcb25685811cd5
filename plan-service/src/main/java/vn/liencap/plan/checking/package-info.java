/** The check: what this service holds of each unit, summed up from its own store. */
@NullMarked
package vn.liencap.plan.checking;

import org.jspecify.annotations.NullMarked;
