/** The rules of accounts. */
@NullMarked
package vn.liencap.portal.accounts.domain;

import org.jspecify.annotations.NullMarked;
