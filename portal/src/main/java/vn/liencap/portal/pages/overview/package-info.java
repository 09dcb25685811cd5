/** Tổng quan: the live figures of a unit and its branches. */
@NullMarked
package vn.liencap.portal.pages.overview;

import org.jspecify.annotations.NullMarked;
