package vn.liencap.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.Preferences;

/**
 * Lets the reader of a digest stop it without signing in (RFC 8058): whoever holds the token that
 * stands in the mail may switch this one person's digest off, and nothing else.
 */
@Component
public class Unsubscribing {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "digest\n";
  private static final int LONGEST_TOKEN = 300;

  private final UnsubscribeKey key;
  private final Contacts contacts;

  Unsubscribing(UnsubscribeKey key, Contacts contacts) {
    this.key = key;
    this.contacts = contacts;
  }

  /** The token that stands in a person's digests; it does not run out. */
  public String tokenFor(PersonId person) {
    var base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString(person.value().getBytes(UTF_8))
        + "."
        + base64.encodeToString(signatureOf(person));
  }

  /** Whose token it is; empty when it is none of ours. */
  Optional<PersonId> personOf(String token) {
    String[] parts = token.split("\\.", 3);
    if (token.length() > LONGEST_TOKEN || parts.length != 2) {
      return Optional.empty();
    }
    try {
      var base64 = Base64.getUrlDecoder();
      PersonId person = new PersonId(new String(base64.decode(parts[0]), UTF_8));
      return MessageDigest.isEqual(base64.decode(parts[1]), signatureOf(person))
          ? Optional.of(person)
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private byte[] signatureOf(PersonId person) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.value(), ALGORITHM));
      return mac.doFinal((PURPOSE + person.value()).getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /** Whether the holder of the token still gets digests; empty for no token of ours. */
  public Optional<Boolean> isSubscribed(String token) {
    return personOf(token).map(person -> contacts.preferencesOf(person).digest());
  }

  /**
   * Switches the digest off; again changes nothing.
   *
   * @return false for no token of ours
   */
  public boolean unsubscribe(String token) {
    Optional<PersonId> person = personOf(token);
    person.ifPresent(this::switchOff);
    return person.isPresent();
  }

  private void switchOff(PersonId person) {
    Preferences wanted = contacts.preferencesOf(person);
    while (wanted.digest() && !contacts.prefer(person, wanted.withDigest(false))) {
      wanted = contacts.preferencesOf(person);
    }
  }
}
