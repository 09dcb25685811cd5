package vn.liencap.portal.accounts;

import vn.liencap.portal.accounts.domain.Profile;

/**
 * An account to be opened.
 *
 * @param username what the person will sign in with
 * @param profile who they are and where they work
 */
public record NewAccount(String username, Profile profile) {}
