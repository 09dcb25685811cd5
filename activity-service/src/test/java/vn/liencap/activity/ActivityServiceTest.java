package vn.liencap.activity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.liencap.testing.WithInfrastructure;

/** The whole service, with Kafka and MongoDB behind it, on the day of the samples. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(
    classes = ActivityService.class,
    properties = {
      "spring.config.name=activity-service",
      "liencap.issuer=http://127.0.0.1/none",
      "liencap.jwks-uri=http://127.0.0.1/none"
    })
@Import(SampleDay.class)
public @interface ActivityServiceTest {}
