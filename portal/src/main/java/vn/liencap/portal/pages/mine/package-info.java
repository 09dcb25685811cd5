/** Việc của tôi: what my unit owes, in order of date. */
@NullMarked
package vn.liencap.portal.pages.mine;

import org.jspecify.annotations.NullMarked;
