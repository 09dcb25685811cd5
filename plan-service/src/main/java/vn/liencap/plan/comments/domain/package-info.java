/** A comment: who said what of which item, and what became of it. */
@NullMarked
package vn.liencap.plan.comments.domain;

import org.jspecify.annotations.NullMarked;
