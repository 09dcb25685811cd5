/** Links and carriers in MongoDB. */
@NullMarked
package vn.liencap.plan.traceability.mongo;

import org.jspecify.annotations.NullMarked;
