package vn.liencap.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.runtime.Tokens;

/**
 * Signs tokens with the portal's own key, taken from its database: anybody of any unit can be had
 * without an account.
 */
public final class TokenPress {
  private static final int VALID_SECONDS = 3_600;

  private final String issuer;
  private final RSAKey key;
  private final Map<Actor, String> pressed = new ConcurrentHashMap<>();

  /**
   * @param portal where the portal is; somebody must have asked for its keys before
   * @param mongo the connection string of its database server
   */
  public TokenPress(URI portal, String mongo) {
    this.issuer = portal.toString();
    this.key = keyIn(mongo);
  }

  private static RSAKey keyIn(String mongo) {
    try (MongoClient client = MongoClients.create(mongo)) {
      var stored = client.getDatabase("portal").getCollection("signingKeys").find().first();
      return RSAKey.parse(Objects.requireNonNull(stored, "no signing key").getString("jwk"));
    } catch (ParseException e) {
      throw new IllegalStateException("The signing key is unreadable", e);
    }
  }

  /** A token of that person in that unit, valid for an hour. */
  public String tokenOf(Actor actor) {
    return pressed.computeIfAbsent(actor, this::press);
  }

  private String press(Actor actor) {
    Instant now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(Tokens.AUDIENCE)
            .subject(actor.person().value())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(VALID_SECONDS)))
            .claim(Tokens.NAME, actor.name())
            .claim(Tokens.UNIT, actor.unit().value())
            .claim(Tokens.ROLES, actor.roles().stream().map(Role::name).sorted().toList())
            .build();
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
