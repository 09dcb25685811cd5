package vn.liencap.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

  /** The example of the Standard Webhooks specification. */
  @Test
  void itIsTheOneThatOtherImplementationsMake() {
    String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    String body = "{\"test\": 2432232314}";
    assertThat(Signature.of(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, body))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void anotherBodyTimeOrSecretMakesAnother() {
    String secret = Signature.newSecret();
    String signature = Signature.of(secret, "m1", 1, "{}");
    assertThat(Signature.of(secret, "m1", 1, "{}")).isEqualTo(signature);
    assertThat(Signature.of(secret, "m1", 2, "{}")).isNotEqualTo(signature);
    assertThat(Signature.of(secret, "m2", 1, "{}")).isNotEqualTo(signature);
    assertThat(Signature.of(secret, "m1", 1, "{ }")).isNotEqualTo(signature);
    assertThat(Signature.of(Signature.newSecret(), "m1", 1, "{}")).isNotEqualTo(signature);
  }
}
