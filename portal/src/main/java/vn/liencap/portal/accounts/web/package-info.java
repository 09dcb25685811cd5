/** The REST door of accounts. */
@NullMarked
package vn.liencap.portal.accounts.web;

import org.jspecify.annotations.NullMarked;
