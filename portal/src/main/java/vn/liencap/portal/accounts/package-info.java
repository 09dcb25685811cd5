/** Accounts of people: who may sign in, where they work, and what they may do there. */
@NullMarked
package vn.liencap.portal.accounts;

import org.jspecify.annotations.NullMarked;
