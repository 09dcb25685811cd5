/** Tests of what reports are counted by. */
@NullMarked
package vn.liencap.contracts.reporting;

import org.jspecify.annotations.NullMarked;
