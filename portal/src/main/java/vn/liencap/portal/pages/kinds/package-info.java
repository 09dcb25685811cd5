/** Loại sản phẩm: what a programme counts, seen by all and extended by the unit that runs it. */
@NullMarked
package vn.liencap.portal.pages.kinds;

import org.jspecify.annotations.NullMarked;
