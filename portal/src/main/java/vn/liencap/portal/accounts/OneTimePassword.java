package vn.liencap.portal.accounts;

import vn.liencap.portal.accounts.domain.Account;

/**
 * A password that is shown once and must be changed at the first sign-in.
 *
 * @param account whose it is
 * @param password to be handed over in person
 */
public record OneTimePassword(Account account, String password) {}
