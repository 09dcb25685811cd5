package vn.liencap.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import vn.liencap.testing.WithInfrastructure;

/** Starts the whole portal on a free port, with a database and a broker; the services are away. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(
    classes = Portal.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=portal",
      "liencap.first-admin-password=" + PortalTest.ADMIN_PASSWORD,
      "liencap.cli-secret=" + PortalTest.CLI_SECRET,
      "liencap.services.plan.url=http://127.0.0.1:1",
      "liencap.services.activity.url=http://127.0.0.1:1",
      "liencap.services.reporting.url=http://127.0.0.1:1",
      "liencap.services.notification.url=http://127.0.0.1:1",
    })
public @interface PortalTest {
  /** What the first administrator, {@code quantri}, signs in with. */
  String ADMIN_PASSWORD = "mat-khau-thu-nghiem";

  /** What the command line asks for tokens with. */
  String CLI_SECRET = "bi-mat-cua-dong-lenh";
}
