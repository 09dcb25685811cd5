package vn.liencap.portal.tokens;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import vn.liencap.runtime.Tokens;

/** Signing and checking tokens with the portal's own keys. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  SigningKeys signingKeys(MongoTemplate mongo, Clock clock) {
    return new SigningKeys(mongo, clock);
  }

  @Bean
  JwtEncoder jwtEncoder(SigningKeys keys) {
    NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(keys::signing);
    return encoder;
  }

  @Bean
  JwtDecoder jwtDecoder(SigningKeys keys, @Value("${liencap.issuer}") String issuer) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD,
                audience -> audience != null && audience.contains(Tokens.AUDIENCE))));
    return decoder;
  }

  @Bean
  TokenMinter tokenMinter(
      JwtEncoder encoder, @Value("${liencap.issuer}") String issuer, Clock clock) {
    return new TokenMinter(encoder, issuer, clock);
  }
}
