package vn.liencap.portal.signin;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import vn.liencap.runtime.ProblemException;

/** The REST door is for people with a session and for whoever holds a token. */
@Configuration(proxyBeanMethods = false)
class ApiDoor {
  /** For whoever holds the token in the path. */
  private static final String[] OPEN = {"/api/calendars/*", "/api/unsubscriptions/*"};

  @Bean
  @Order(20)
  SecurityFilterChain api(
      HttpSecurity http, CurrentUsers users, Refusals refusals, SessionToken sessionToken) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .csrf(csrf -> csrf.ignoringRequestMatchers(OPEN)) // whoever asks there is nobody
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> {})
                    .authenticationEntryPoint(
                        (request, response, _) -> refusals.write(request, response, signInFirst())))
        .exceptionHandling(
            handling ->
                handling.accessDeniedHandler(
                    (request, response, _) ->
                        refusals.write(
                            request, response, isAnybody() ? notAllowed() : signInFirst())))
        .requestCache(cache -> cache.disable())
        .headers(new StrictHeaders())
        .addFilterBefore(new CurrentUserFilter(users), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new PasswordChangeFilter(refusals), AnonymousAuthenticationFilter.class)
        .addFilterAfter(sessionToken, PasswordChangeFilter.class)
        .build();
  }

  /** A write without a session lacks the form's token as well; that is not what is to be told. */
  private static boolean isAnybody() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
  }

  private static ProblemException signInFirst() {
    return new ProblemException(
        HttpStatus.UNAUTHORIZED, "unauthorized", "Cần đăng nhập lại để tiếp tục.");
  }

  private static ProblemException notAllowed() {
    return ProblemException.forbidden("Yêu cầu không hợp lệ hoặc bạn không có quyền làm việc này.");
  }

  /** It belongs into this chain and nowhere else. */
  @Bean
  FilterRegistrationBean<SessionToken> sessionTokenInChainOnly(SessionToken filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
