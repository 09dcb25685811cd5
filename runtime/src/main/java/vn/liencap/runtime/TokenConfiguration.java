package vn.liencap.runtime;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Every request to {@code /api} carries a token that the portal signed. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
  private static final Duration KEYS_WITHIN = Duration.ofSeconds(2);

  @Bean
  SecurityFilterChain tokens(HttpSecurity http, JsonMapper json) {
    var problems = new SecurityProblems(json);
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        "/actuator/health/**", "/actuator/info", "/actuator/prometheus")
                    .permitAll()
                    // How to ask is no secret; what is asked for is.
                    .requestMatchers(HttpMethod.GET, "/v3/api-docs", "/v3/api-docs.yaml")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .csrf(AbstractHttpConfigurer::disable) // no cookies, no session: nothing to forge
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(Customizer.withDefaults())
                    .authenticationEntryPoint(
                        (request, response, _) ->
                            problems.write(
                                request,
                                response,
                                HttpStatus.UNAUTHORIZED,
                                "Cần đăng nhập lại để tiếp tục.")))
        .exceptionHandling(
            handling ->
                handling.accessDeniedHandler(
                    (request, response, _) ->
                        problems.write(
                            request,
                            response,
                            HttpStatus.FORBIDDEN,
                            "Bạn không có quyền thực hiện việc này.")))
        .build();
  }

  /** The keys are fetched when first needed: a service starts while the portal is down. */
  @Bean
  JwtDecoder jwtDecoder(
      @Value("${liencap.issuer}") String issuer,
      @Value("${liencap.jwks-uri}") String keys,
      Clock clock) {
    var requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(KEYS_WITHIN);
    requests.setReadTimeout(KEYS_WITHIN);
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .restOperations(new RestTemplate(requests))
            .build();
    decoder.setJwtValidator(Tokens.validator(issuer, clock));
    return decoder;
  }
}
