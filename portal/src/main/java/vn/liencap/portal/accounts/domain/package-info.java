/** The rules of accounts and passwords; no framework, no database, no clock. */
@NullMarked
package vn.liencap.portal.accounts.domain;

import org.jspecify.annotations.NullMarked;
