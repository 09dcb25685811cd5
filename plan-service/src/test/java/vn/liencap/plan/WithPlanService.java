package vn.liencap.plan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import vn.liencap.testing.WithInfrastructure;

/** A test of the whole service with a database and a broker behind it. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(
    classes = {PlanService.class, Door.class},
    properties = {
      "spring.config.name=plan-service",
      "liencap.issuer=issuer",
      "liencap.jwks-uri=http://127.0.0.1:1/none"
    })
public @interface WithPlanService {}
