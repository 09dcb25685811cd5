package vn.liencap.testing;

import java.lang.reflect.Modifier;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Makes the infrastructure ready before a class, and ends it with the last test of the JVM. */
final class InfrastructureExtension implements ExecutionCondition, BeforeAllCallback {

  /** A test that cannot have the servers the environment insists on is skipped, with the reason. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(InfrastructureExtension.class))
        .computeIfAbsent("end", key -> (AutoCloseable) Infrastructure::close);
    try {
      Infrastructure.servers();
      return ConditionEvaluationResult.enabled("Kafka and MongoDB are there");
    } catch (RuntimeException e) {
      return ConditionEvaluationResult.disabled(
          "no Kafka and MongoDB", String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    prepare(context.getRequiredTestClass());
  }

  /** Makes the infrastructure of a class ready; nested classes share what their outer class has. */
  static TestClassInfrastructure prepare(Class<?> testClass) {
    var annotation =
        TestContextAnnotationUtils.findMergedAnnotation(testClass, WithInfrastructure.class);
    Objects.requireNonNull(annotation, () -> testClass + " is not annotated @WithInfrastructure");
    return Infrastructure.of(outermost(testClass), annotation.ownBroker());
  }

  static Class<?> outermost(Class<?> testClass) {
    var enclosing = testClass.getEnclosingClass();
    return enclosing == null || Modifier.isStatic(testClass.getModifiers())
        ? testClass
        : outermost(enclosing);
  }
}
