/** The reporting calendar in MongoDB. */
@NullMarked
package vn.liencap.reporting.calendar.mongo;

import org.jspecify.annotations.NullMarked;
