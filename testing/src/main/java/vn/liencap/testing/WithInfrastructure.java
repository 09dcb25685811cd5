package vn.liencap.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The test class finds a Kafka broker without topics and a fresh MongoDB database.
 *
 * <p>A Spring test reads the properties {@code liencap.kafka} (bootstrap servers) and {@code
 * liencap.mongodb.uri}; any other asks {@link Infrastructure}. Servers are shared by all classes of
 * a JVM; topics of the class before are deleted, and its Spring context is closed, so that no
 * consumer of one class takes the records of another.
 *
 * <p>Servers are, in this order: those named by {@code LIENCAP_KAFKA} and {@code
 * LIENCAP_MONGODB_URI} (their topics are left alone), containers where a Docker engine answers,
 * embedded ones. {@code LIENCAP_TEST_BACKEND=external|containers|embedded} insists on one of them.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InfrastructureExtension.class)
@DirtiesContext
public @interface WithInfrastructure {

  /** Whether the class gets a broker of its own, for instance to stop or to flood it. */
  boolean ownBroker() default false;
}
