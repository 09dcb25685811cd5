package vn.liencap.portal.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.liencap.portal.services.CallerToken;
import vn.liencap.portal.tokens.TokenMinter;

/**
 * The token of whoever is behind the present request: the one they sent, or one minted for them.
 */
@Component
class CallersToken implements CallerToken {
  private final TokenMinter minter;

  CallersToken(TokenMinter minter) {
    this.minter = minter;
  }

  @Override
  public String value() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication instanceof JwtAuthenticationToken token) {
      return token.getToken().getTokenValue();
    }
    if (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) {
      return minter.mint(user.actor()).getTokenValue();
    }
    throw new IllegalStateException("Nobody is signed in here");
  }
}
