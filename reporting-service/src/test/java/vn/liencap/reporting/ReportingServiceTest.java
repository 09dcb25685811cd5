package vn.liencap.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import vn.liencap.testing.WithInfrastructure;

/** The whole service with a real broker and a database; clock and publisher obey the test. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(
    classes = {ReportingService.class, TestBeans.class},
    properties = {
      "spring.config.name=reporting-service",
      "liencap.issuer=http://localhost/issuer",
      "liencap.jwks-uri=http://localhost:1/jwks",
      "liencap.rollup.another-look=200ms",
      "liencap.checks.moment-millis=300"
    })
public @interface ReportingServiceTest {}
