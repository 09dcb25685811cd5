package vn.liencap.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What mail programs and calendars ask for, who cannot sign in: the token in the path is enough.
 */
@Configuration(proxyBeanMethods = false)
class OpenDoors {

  @Bean
  @Order(1)
  SecurityFilterChain doorsByToken(HttpSecurity http) {
    return http.securityMatcher("/api/unsubscriptions/*", "/api/calendars/*")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable) // no cookies, no session: nothing to forge
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }
}
