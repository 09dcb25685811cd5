/** Chỉ số: the indices by which provinces are compared, year by year. */
@NullMarked
package vn.liencap.portal.pages.indices;

import org.jspecify.annotations.NullMarked;
