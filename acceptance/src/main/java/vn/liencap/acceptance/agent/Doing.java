package vn.liencap.acceptance.agent;

import java.lang.reflect.Method;
import java.util.Collection;

/**
 * The name of what a woven method does: {@code write nodes}, {@code publish liencap.plans.v1},
 * {@code commit plan-service}, or class and method. The classes it looks into are the application's
 * own, which the agent is not compiled against.
 */
final class Doing {
  private Doing() {}

  /**
   * The name.
   *
   * @param type the simple name of the class that declares the method; it may have subclasses
   */
  static String name(Object self, String type, String method, Object[] arguments) {
    return switch (type) {
      case "MongoCollectionImpl" -> "write " + ask(ask(self, "getNamespace"), "getCollectionName");
      case "EventProducer" -> "publish " + topicOfFirst(arguments[0]);
      case "KafkaProducer" -> "send " + ask(arguments[0], "topic");
      case "KafkaConsumer" -> "commit " + ask(ask(self, "groupMetadata"), "groupId");
      default -> type + "." + method;
    };
  }

  private static Object topicOfFirst(Object entries) {
    Collection<?> all = (Collection<?>) entries;
    return all.isEmpty() ? "nothing" : ask(all.iterator().next(), "topic");
  }

  private static Object ask(Object self, String method) {
    try {
      Method asked = self.getClass().getMethod(method);
      asked.setAccessible(true);
      return asked.invoke(self);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No " + method + " of " + self.getClass(), e);
    }
  }
}
