package vn.liencap.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.liencap.portal.tokens.TokenMinter;

/** At the REST door a session counts as the token it would be given. */
@Component
final class SessionToken extends OncePerRequestFilter {
  private final TokenMinter minter;

  SessionToken(TokenMinter minter) {
    this.minter = minter;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication session = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && session.getPrincipal() instanceof CurrentUser user) {
      var token = new JwtAuthenticationToken(minter.mint(user.actor()), session.getAuthorities());
      SecurityContextHolder.setContext(new SecurityContextImpl(token));
    }
    chain.doFilter(request, response);
  }
}
