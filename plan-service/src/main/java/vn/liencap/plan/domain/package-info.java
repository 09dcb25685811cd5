/** The plan and its life, from the first draft to the number in the clerk's register; pure. */
@NullMarked
package vn.liencap.plan.domain;

import org.jspecify.annotations.NullMarked;
