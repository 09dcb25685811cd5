package vn.liencap.portal.accounts;

/**
 * The first administrator was created at the first start; published once, inside the portal.
 *
 * @param username to sign in with
 * @param password clear text, to be shown to whoever started the system
 */
public record FirstAdministratorCreated(String username, String password) {}
