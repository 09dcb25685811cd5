/** Giao và triển khai: a plan on its way down. */
@NullMarked
package vn.liencap.portal.pages.cascade;

import org.jspecify.annotations.NullMarked;
