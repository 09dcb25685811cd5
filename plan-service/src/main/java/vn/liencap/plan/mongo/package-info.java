/** Plans in MongoDB: one document each, its events in the same write. */
@NullMarked
package vn.liencap.plan.mongo;

import org.jspecify.annotations.NullMarked;
