/** Indices in MongoDB. */
@NullMarked
package vn.liencap.reporting.indices.mongo;

import org.jspecify.annotations.NullMarked;
