/** Accounts as administrators meet them. */
@NullMarked
package vn.liencap.portal.accounts;

import org.jspecify.annotations.NullMarked;
