/** Progress of cascades in MongoDB. */
@NullMarked
package vn.liencap.plan.cascade.mongo;

import org.jspecify.annotations.NullMarked;
