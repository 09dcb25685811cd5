package vn.liencap.portal.tokens;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import vn.liencap.contracts.Role;
import vn.liencap.runtime.Tokens;

/** {@code /oauth2/token} for other systems and {@code /oauth2/jwks} for whoever checks a token. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {
  private static final String[] DOORS = {
    "/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server"
  };

  @Bean
  @Order(10)
  SecurityFilterChain tokenDoor(HttpSecurity http) {
    return http.securityMatcher(DOORS)
        .oauth2AuthorizationServer(_ -> {})
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }

  @Bean
  RegisteredClientRepository clients(@Value("${liencap.cli-secret:}") String cliSecret) {
    return new Clients(cliSecret);
  }

  @Bean
  OAuth2AuthorizationService issuedTokens() {
    return new SelfContainedTokens();
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(
      @Value("${liencap.issuer}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  /** A system acts for the root, as its administrator. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> systemClaims(
      @Value("${liencap.root-unit:bnv}") String root) {
    return context -> {
      if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
        context
            .getClaims()
            .audience(List.of(Tokens.AUDIENCE))
            .claim(Tokens.NAME, context.getRegisteredClient().getClientId())
            .claim(Tokens.UNIT, root)
            .claim(Tokens.ROLES, List.of(Role.ADMIN.name()));
      }
    };
  }
}
