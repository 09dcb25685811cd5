package vn.liencap.runtime;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names the actor and the unit in every line that is logged for a request: by their ids, never by a
 * name (personal data law 91/2025/QH15).
 */
final class WhoInLogs extends OncePerRequestFilter {
  static final String ACTOR = "actor";
  static final String UNIT = "unit";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who == null || who instanceof AnonymousAuthenticationToken) {
      chain.doFilter(request, response);
      return;
    }
    MDC.put(ACTOR, who.getName());
    if (who instanceof JwtAuthenticationToken token) {
      MDC.put(UNIT, token.getToken().getClaimAsString(Tokens.UNIT));
    }
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(ACTOR);
      MDC.remove(UNIT);
    }
  }
}
