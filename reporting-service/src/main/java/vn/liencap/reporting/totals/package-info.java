/** What a period brought at every level: entered, submitted, accepted, and who is late. */
@NullMarked
package vn.liencap.reporting.totals;

import org.jspecify.annotations.NullMarked;
