/** Planted: crosses a border, so that the rule is known to see it. */
@NullMarked
package vn.liencap.plan.architecture.planted.feature;

import org.jspecify.annotations.NullMarked;
