/** Reporting-service: what was entered once, totalled live at every level above. */
@NullMarked
package vn.liencap.reporting;

import org.jspecify.annotations.NullMarked;
