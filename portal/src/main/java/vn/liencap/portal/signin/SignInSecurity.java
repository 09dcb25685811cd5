package vn.liencap.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.liencap.runtime.ProblemException;

/** Pages are for people with a session, the REST door for them and for whoever holds a token. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {
  /** Scripts, styles and everything else come from the portal itself, and none stands in a page. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  @Bean
  @Order(20)
  SecurityFilterChain apiDoor(
      HttpSecurity http, CurrentUsers users, Refusals refusals, SessionToken sessionToken) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> {})
                    .authenticationEntryPoint(
                        (request, response, _) -> refusals.write(request, response, signInFirst())))
        .exceptionHandling(
            handling ->
                handling.accessDeniedHandler(
                    (request, response, _) -> refusals.write(request, response, notAllowed())))
        .requestCache(cache -> cache.disable())
        .headers(SignInSecurity::strict)
        .addFilterBefore(new CurrentUserFilter(users), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new PasswordChangeFilter(refusals), AnonymousAuthenticationFilter.class)
        .addFilterAfter(sessionToken, PasswordChangeFilter.class)
        .build();
  }

  @Bean
  @Order(30)
  SecurityFilterChain pages(HttpSecurity http, CurrentUsers users, Refusals refusals) {
    RequestCache wanted = wantedPages();
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(Pages.staticPatterns())
                    .permitAll()
                    .requestMatchers(Pages.SIGN_IN, "/favicon.ico", "/error")
                    .permitAll()
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .access((_, context) -> fromInside(context.getRequest()))
                    .requestMatchers("/tai-khoan/**")
                    .hasRole("ADMIN")
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage(Pages.SIGN_IN)
                    .successHandler(new SafeReturn(wanted))
                    .failureHandler(
                        (_, response, failure) -> response.sendRedirect(pageFor(failure))))
        .logout(
            logout ->
                logout.logoutUrl(Pages.SIGN_OUT).logoutSuccessUrl(Pages.SIGN_IN + "?da-thoat"))
        .requestCache(cache -> cache.requestCache(wanted))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint((request, response, _) -> toSignIn(request, response))
                    .accessDeniedHandler(SignInSecurity::refused))
        .headers(SignInSecurity::strict)
        .addFilterBefore(new CurrentUserFilter(users), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new PasswordChangeFilter(refusals), AuthorizationFilter.class)
        .build();
  }

  /** Only whole pages are worth returning to. */
  private static RequestCache wantedPages() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request ->
            HttpMethod.GET.matches(request.getMethod())
                && !Pages.isFragment(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
    return cache;
  }

  private static String pageFor(AuthenticationException failure) {
    return failure instanceof TooManyAttempts tooMany
        ? Pages.SIGN_IN + "?cho=" + tooMany.minutes()
        : Pages.SIGN_IN + "?sai";
  }

  /** Without a session a form has no valid CSRF token either: that is no attack, it is an end. */
  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      toSignIn(request, response);
    } else {
      new AccessDeniedHandlerImpl().handle(request, response, refusal);
    }
  }

  private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ended = request.getRequestedSessionId() != null;
    Pages.sendTo(ended ? Pages.SIGN_IN + "?het-phien" : Pages.SIGN_IN, request, response);
  }

  private static void strict(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(self), geolocation=(), microphone=()"));
  }

  private static ProblemException signInFirst() {
    return new ProblemException(
        HttpStatus.UNAUTHORIZED, "unauthorized", "Cần đăng nhập lại để tiếp tục.");
  }

  private static ProblemException notAllowed() {
    return ProblemException.forbidden("Yêu cầu không hợp lệ hoặc bạn không có quyền làm việc này.");
  }

  /** Metrics are for whoever collects them on the same machine or in the same cluster. */
  private static AuthorizationDecision fromInside(HttpServletRequest request) {
    try {
      InetAddress from = InetAddress.getByName(request.getRemoteAddr());
      return new AuthorizationDecision(from.isLoopbackAddress() || from.isSiteLocalAddress());
    } catch (UnknownHostException _) {
      return new AuthorizationDecision(false);
    }
  }

  /** It belongs into the chain of the REST door and nowhere else. */
  @Bean
  FilterRegistrationBean<SessionToken> sessionTokenInChainOnly(SessionToken filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
