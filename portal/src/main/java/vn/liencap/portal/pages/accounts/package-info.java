/** Tài khoản: the accounts of a unit and of the units below, for its administrator. */
@NullMarked
package vn.liencap.portal.pages.accounts;

import org.jspecify.annotations.NullMarked;
