/** The indices by which provinces are compared each year. */
@NullMarked
package vn.liencap.reporting.indices;

import org.jspecify.annotations.NullMarked;
