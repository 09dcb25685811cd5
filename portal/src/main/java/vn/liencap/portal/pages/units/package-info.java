/** Đơn vị: the tree, a unit's page, its accounts. */
@NullMarked
package vn.liencap.portal.pages.units;

import org.jspecify.annotations.NullMarked;
