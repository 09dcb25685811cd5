package vn.liencap.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the {@link CurrentUser} in place of what the session remembers, for this request only; ends
 * the session of somebody who may no longer be here.
 */
final class CurrentUserFilter extends OncePerRequestFilter {
  private final CurrentUsers users;

  CurrentUserFilter(CurrentUsers users) {
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication session = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && session.getPrincipal() instanceof SignedIn signedIn) {
      Optional<CurrentUser> user = users.find(signedIn);
      if (user.isPresent()) {
        SecurityContextHolder.setContext(new SecurityContextImpl(authenticated(user.get())));
      } else {
        end(request);
      }
    }
    chain.doFilter(request, response);
  }

  private static Authentication authenticated(CurrentUser user) {
    List<SimpleGrantedAuthority> roles =
        user.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    return UsernamePasswordAuthenticationToken.authenticated(user, null, roles);
  }

  private static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
