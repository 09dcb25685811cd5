package vn.liencap.runtime;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;

/** A service with nothing but a door. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(LiencapService.class)
class DoorApplication {

  static String token(JwtEncoder encoder, String issuer, String audience, Instant expires) {
    return encoded(encoder, claims(issuer, audience, expires));
  }

  /** A good token of somebody of that unit and role. */
  static String tokenOf(JwtEncoder encoder, String unit, String role) {
    return encoded(
        encoder,
        claims("issuer", "liencap", Instant.now().plusSeconds(60))
            .claim(Tokens.UNIT, unit)
            .claim(Tokens.ROLES, List.of(role)));
  }

  private static JwtClaimsSet.Builder claims(String issuer, String audience, Instant expires) {
    return JwtClaimsSet.builder()
        .issuer(issuer)
        .audience(List.of(audience))
        .subject("nguoi1")
        .issuedAt(expires.minusSeconds(120))
        .expiresAt(expires)
        .claim(Tokens.NAME, "Nguyễn Thị Hoa")
        .claim(Tokens.UNIT, "uphuong1")
        .claim(Tokens.ROLES, List.of("OFFICER"));
  }

  private static String encoded(JwtEncoder encoder, JwtClaimsSet.Builder claims) {
    return encoder.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
  }

  @Bean
  RSAKey key() throws JOSEException {
    return new RSAKeyGenerator(2048).keyID("test").generate();
  }

  @Bean
  JwtEncoder encoder(RSAKey key) {
    return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
  }

  /** Checks like the real one, with a key at hand instead of the portal's. */
  @Bean
  @Primary
  JwtDecoder testDecoder(RSAKey key) throws JOSEException {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    decoder.setJwtValidator(Tokens.validator("issuer", Clock.systemUTC()));
    return decoder;
  }

  record Draft(
      @NotBlank(message = "Hãy ghi trích yếu.") @Nullable String title,
      @Nullable List<LocalDate> days) {}

  @RestController
  static class Door {
    @GetMapping("/api/me")
    Actor me(Actor actor) {
      return actor;
    }

    @GetMapping("/api/list")
    Page<String> list(PageRequest page) {
      List<String> fetched =
          Stream.of("a", "b", "c")
              .filter(item -> page.after() == null || item.compareTo(page.after()) > 0)
              .limit(page.limit() + 1L)
              .toList();
      return page.page(fetched, UnaryOperator.identity());
    }

    @PostMapping("/api/echo")
    Draft echo(@Valid @RequestBody Draft draft) {
      return draft;
    }

    @GetMapping("/api/on")
    LocalDate on(@RequestParam LocalDate day) {
      return day;
    }

    @PutMapping("/api/thing")
    String put(@RequestHeader(name = "If-Match", required = false) @Nullable String seen) {
      if (Etags.required(seen) != 7) {
        throw ProblemException.stale();
      }
      return "ok";
    }

    @GetMapping("/api/fails")
    String fails() {
      throw new IllegalStateException("secret detail");
    }
  }
}
