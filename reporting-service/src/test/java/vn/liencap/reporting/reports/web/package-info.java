/** Reports at the door, with database and broker behind it. */
@NullMarked
package vn.liencap.reporting.reports.web;

import org.jspecify.annotations.NullMarked;
