/** Reports: opened by themselves, filled from what was entered, and their way up. */
@NullMarked
package vn.liencap.reporting.reports;

import org.jspecify.annotations.NullMarked;
