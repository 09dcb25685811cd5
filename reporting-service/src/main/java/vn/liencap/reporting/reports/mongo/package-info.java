/** Reports and adjustments in MongoDB. */
@NullMarked
package vn.liencap.reporting.reports.mongo;

import org.jspecify.annotations.NullMarked;
