/** Reports at the door: requests and answers. */
@NullMarked
package vn.liencap.reporting.reports.web;

import org.jspecify.annotations.NullMarked;
