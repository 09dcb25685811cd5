/** The unit tree as it crosses borders. */
@NullMarked
package vn.liencap.contracts.units;

import org.jspecify.annotations.NullMarked;
