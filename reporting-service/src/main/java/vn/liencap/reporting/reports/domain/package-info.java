/** A report on its way: written, submitted, returned, accepted, corrected. */
@NullMarked
package vn.liencap.reporting.reports.domain;

import org.jspecify.annotations.NullMarked;
