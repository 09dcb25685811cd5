/** Comments in MongoDB. */
@NullMarked
package vn.liencap.plan.comments.mongo;

import org.jspecify.annotations.NullMarked;
