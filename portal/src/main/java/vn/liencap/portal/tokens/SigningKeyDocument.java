package vn.liencap.portal.tokens;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A key that signs tokens.
 *
 * @param id its generation; a number once taken is never given again
 * @param jwk the key as JSON, private part included
 * @param signsFrom when it takes over; services know it by then
 */
@Document("signingKeys")
record SigningKeyDocument(@Id int id, String jwk, Instant signsFrom) {

  RSAKey key() {
    try {
      return RSAKey.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException("Signing key " + id + " is unreadable", e);
    }
  }
}
