/** What reports and the figures under them are counted by. */
@NullMarked
package vn.liencap.contracts.reporting;

import org.jspecify.annotations.NullMarked;
