package vn.liencap.portal.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Styles, scripts and pictures are for everybody: nobody asks who wants them. */
@Configuration(proxyBeanMethods = false)
class StaticDoor {

  @Bean
  @Order(5)
  SecurityFilterChain staticFiles(HttpSecurity http) {
    return http.securityMatcher(Pages.STATIC)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.disable())
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .headers(new StrictHeaders())
        .headers(headers -> headers.cacheControl(cache -> cache.disable()))
        .build();
  }
}
