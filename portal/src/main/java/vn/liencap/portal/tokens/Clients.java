package vn.liencap.portal.tokens;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Other systems that may ask for a token of their own: the command line of whoever runs the system,
 * when it was given a secret.
 */
final class Clients implements RegisteredClientRepository {
  static final String CLI = "liencap-cli";
  private static final Duration VALID = Duration.ofMinutes(30);

  private final Map<String, RegisteredClient> clients;

  /**
   * @param cliSecret the command line's secret in clear; blank when it may not sign in
   */
  Clients(String cliSecret) {
    this.clients = cliSecret.isBlank() ? Map.of() : Map.of(CLI, client(CLI, cliSecret));
  }

  private static RegisteredClient client(String id, String secret) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(secret))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(VALID).build())
        .build();
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Clients come from the configuration");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return clients.get(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clients.get(clientId);
  }
}
