package vn.liencap.portal.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.runtime.Tokens;

/**
 * Mints the short-lived tokens with which the portal asks the services on behalf of a person. Other
 * roles or another unit are another token; one is used again until it is about to expire.
 */
public final class TokenMinter {
  static final Duration VALID = Duration.ofMinutes(5);
  private static final Duration USED_UNTIL_BEFORE_END = Duration.ofMinutes(1);
  private static final int KEPT = 5_000;

  private final JwtEncoder encoder;
  private final String issuer;
  private final Clock clock;
  private final Map<Actor, Jwt> minted =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Actor, Jwt> eldest) {
          return size() > KEPT;
        }
      };

  TokenMinter(JwtEncoder encoder, String issuer, Clock clock) {
    this.encoder = encoder;
    this.issuer = issuer;
    this.clock = clock;
  }

  /** A token of this person in this unit, valid for at least another minute. */
  public Jwt mint(Actor actor) {
    Instant now = clock.instant();
    synchronized (minted) {
      Jwt known = minted.get(actor);
      if (known != null && isFresh(known, now)) {
        return known;
      }
    }
    Jwt fresh = encode(actor, now);
    synchronized (minted) {
      minted.put(actor, fresh);
    }
    return fresh;
  }

  private static boolean isFresh(Jwt token, Instant now) {
    Instant end = token.getExpiresAt();
    return end != null && now.isBefore(end.minus(USED_UNTIL_BEFORE_END));
  }

  private Jwt encode(Actor actor, Instant now) {
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .audience(List.of(Tokens.AUDIENCE))
            .subject(actor.person().value())
            .issuedAt(now)
            .expiresAt(now.plus(VALID))
            .claim(Tokens.NAME, actor.name())
            .claim(Tokens.UNIT, actor.unit().value())
            .claim(Tokens.ROLES, actor.roles().stream().map(Role::name).sorted().toList())
            .build();
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims));
  }
}
