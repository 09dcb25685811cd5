package vn.liencap.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Pages are for people with a session; everybody else is sent to sign in. */
@Configuration(proxyBeanMethods = false)
class PageDoor {

  @Bean
  @Order(30)
  SecurityFilterChain pages(
      HttpSecurity http,
      CurrentUsers users,
      Refusals refusals,
      KnownBrowsers browsers,
      @Value("${liencap.session.secure-cookie:false}") boolean alwaysSecure) {
    var wanted = new WantedPages();
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(Pages.SIGN_IN, "/error", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers(Pages.BY_TOKEN)
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .access(new FromInside())
                    .requestMatchers("/tai-khoan/**")
                    .hasRole("ADMIN")
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage(Pages.SIGN_IN)
                    .authenticationDetailsSource(Origin::of)
                    .successHandler(new Welcome(browsers, wanted, alwaysSecure))
                    .failureHandler(
                        (_, response, failure) -> response.sendRedirect(pageFor(failure))))
        .logout(
            logout ->
                logout.logoutUrl(Pages.SIGN_OUT).logoutSuccessUrl(Pages.SIGN_IN + "?da-thoat"))
        // A mail program has no session whose rights somebody else could use (RFC 8058).
        .csrf(csrf -> csrf.ignoringRequestMatchers(Pages.UNSUBSCRIBE))
        .requestCache(cache -> cache.requestCache(wanted))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint((request, response, _) -> toSignIn(request, response))
                    .accessDeniedHandler(
                        (request, response, refusal) ->
                            refused(wanted, request, response, refusal)))
        .headers(new StrictHeaders())
        .addFilterBefore(new CurrentUserFilter(users), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new PasswordChangeFilter(refusals), AuthorizationFilter.class)
        .build();
  }

  private static String pageFor(AuthenticationException failure) {
    return failure instanceof TooManyAttempts tooMany
        ? Pages.SIGN_IN + "?cho=" + tooMany.minutes()
        : Pages.SIGN_IN + "?sai";
  }

  /** Without a session a form has no valid CSRF token either: that is no attack, it is an end. */
  private static void refused(
      WantedPages wanted,
      HttpServletRequest request,
      HttpServletResponse response,
      AccessDeniedException refusal)
      throws IOException, ServletException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      wanted.saveRequest(request, response);
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
}
