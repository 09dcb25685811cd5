/** Accounts in the database. */
@NullMarked
package vn.liencap.portal.accounts.mongo;

import org.jspecify.annotations.NullMarked;
