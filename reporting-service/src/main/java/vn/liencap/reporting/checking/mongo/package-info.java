/** Checks in MongoDB. */
@NullMarked
package vn.liencap.reporting.checking.mongo;

import org.jspecify.annotations.NullMarked;
