/** Comments on drafts, item by item. */
@NullMarked
package vn.liencap.plan.comments;

import org.jspecify.annotations.NullMarked;
