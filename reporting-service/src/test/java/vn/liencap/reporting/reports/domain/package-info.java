/** The rules of a report. */
@NullMarked
package vn.liencap.reporting.reports.domain;

import org.jspecify.annotations.NullMarked;
