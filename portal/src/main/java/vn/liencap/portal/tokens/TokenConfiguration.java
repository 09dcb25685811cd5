package vn.liencap.portal.tokens;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
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
  JwtDecoder jwtDecoder(SigningKeys keys, @Value("${liencap.issuer}") String issuer, Clock clock) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
    decoder.setJwtValidator(Tokens.validator(issuer, clock));
    return decoder;
  }

  @Bean
  TokenMinter tokenMinter(
      JwtEncoder encoder, @Value("${liencap.issuer}") String issuer, Clock clock) {
    return new TokenMinter(encoder, issuer, clock);
  }
}
