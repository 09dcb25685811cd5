/**
 * Who is meant by the names in a plan: units of the tree, groups of them, posts, or nobody known.
 */
@NullMarked
package vn.liencap.plan.parties;

import org.jspecify.annotations.NullMarked;
