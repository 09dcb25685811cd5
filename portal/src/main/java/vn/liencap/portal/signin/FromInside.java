package vn.liencap.portal.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Metrics are for whoever collects them on the same machine or in the same cluster. */
final class FromInside implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    try {
      InetAddress from = InetAddress.getByName(context.getRequest().getRemoteAddr());
      return new AuthorizationDecision(from.isLoopbackAddress() || from.isSiteLocalAddress());
    } catch (UnknownHostException _) {
      return new AuthorizationDecision(false);
    }
  }
}
