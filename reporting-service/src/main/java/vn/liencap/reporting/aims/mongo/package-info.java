/** Aims in MongoDB. */
@NullMarked
package vn.liencap.reporting.aims.mongo;

import org.jspecify.annotations.NullMarked;
