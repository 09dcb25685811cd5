package vn.liencap.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import vn.liencap.testing.WithInfrastructure;

/**
 * The whole service with a real broker and database, and a clock and sweeps in the test's hands.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(
    classes = {NotificationService.class, MovableClock.InTheService.class},
    properties = {
      "spring.config.name=notification-service",
      "liencap.issuer=http://127.0.0.1:1",
      "liencap.jwks-uri=http://127.0.0.1:1/oauth2/jwks",
      "liencap.reminders.every=1h",
      "liencap.digests.every=1h",
      "liencap.deliveries.every=1h",
      "liencap.deliveries.portal=https://lien-cap.example.vn"
    })
public @interface ServiceTest {}
