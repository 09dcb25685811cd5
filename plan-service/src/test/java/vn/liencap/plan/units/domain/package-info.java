/** What a unit decides. */
@NullMarked
package vn.liencap.plan.units.domain;

import org.jspecify.annotations.NullMarked;
