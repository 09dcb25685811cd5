package vn.liencap.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Tells a Spring test's context where its Kafka and its MongoDB are. */
final class InfrastructureProperties implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
    return TestContextAnnotationUtils.hasAnnotation(testClass, WithInfrastructure.class)
        ? new Registration(InfrastructureExtension.outermost(testClass))
        : null;
  }

  /** Equal for one outermost class only, so that Spring shares no context between classes. */
  private record Registration(Class<?> owner) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      var infrastructure = InfrastructureExtension.prepare(owner);
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "infrastructure",
                  Map.of(
                      "liencap.kafka", infrastructure.kafka(),
                      "liencap.mongodb.uri", infrastructure.mongodbUri())));
    }
  }
}
