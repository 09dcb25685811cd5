package vn.liencap.portal.signin;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of who signed in; everything else is read anew for each request.
 *
 * @param person the account's id
 * @param unit the unit chosen to act for
 * @param credentials the account's count of passwords at sign-in; a newer password ends the session
 */
record SignedIn(String person, String unit, int credentials)
    implements AuthenticatedPrincipal, Serializable {

  @Override
  public String getName() {
    return person;
  }
}
