/** Writing plans: first drafts, changes, drafts from a parent, parents linked afterwards. */
@NullMarked
package vn.liencap.plan.drafting;

import org.jspecify.annotations.NullMarked;
