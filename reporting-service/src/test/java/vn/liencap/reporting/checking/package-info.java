/** The check of the totals, with database and broker behind it. */
@NullMarked
package vn.liencap.reporting.checking;

import org.jspecify.annotations.NullMarked;
