package vn.liencap.runtime;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/** What the portal's tokens say: names of the claims, and the actor they stand for. */
public final class Tokens {
  public static final String AUDIENCE = "liencap";
  public static final String NAME = "name";
  public static final String UNIT = "unit";
  public static final String ROLES = "roles";

  private Tokens() {}

  /**
   * The actor a token stands for.
   *
   * @throws ProblemException 403 when the token names no person or unit
   */
  static Actor actor(Jwt token) {
    String person = token.getSubject();
    String unit = token.getClaimAsString(UNIT);
    if (person == null || unit == null) {
      throw ProblemException.forbidden("Phiên làm việc không gắn với một đơn vị nào.");
    }
    String name = token.getClaimAsString(NAME);
    List<String> roles = token.getClaimAsStringList(ROLES);
    return new Actor(
        new PersonId(person),
        name == null ? person : name,
        new UnitId(unit),
        roles == null ? Set.of() : roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
  }

  /** What a token must say beside being signed: our issuer, our audience, not expired. */
  public static OAuth2TokenValidator<Jwt> validator(String issuer, Clock clock) {
    var time = new JwtTimestampValidator();
    time.setClock(clock);
    return JwtValidators.createDefaultWithValidators(
        List.of(
            time,
            new JwtIssuerValidator(issuer),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
  }
}
