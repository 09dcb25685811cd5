package vn.liencap.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Kafka broker and the database of the running test class. */
public final class Infrastructure {

  private static @Nullable Servers servers;
  private static @Nullable TestClassInfrastructure current;

  private Infrastructure() {}

  /** Bootstrap servers of the broker of the running test class. */
  public static String kafka() {
    return current().kafka();
  }

  /** Connection string, with the database's name, of the running test class. */
  public static String mongodbUri() {
    return current().mongodbUri();
  }

  /**
   * Starts the servers unless they run already.
   *
   * @throws RuntimeException if the environment insists on servers that cannot be had
   */
  static synchronized Servers servers() {
    if (servers == null) {
      servers = new BackendChoice(System.getenv()).start();
    }
    return servers;
  }

  /**
   * Makes the infrastructure ready for a class; asking again for the same class changes nothing.
   */
  static synchronized TestClassInfrastructure of(Class<?> testClass, boolean ownBroker) {
    if (current == null || !current.isOf(testClass)) {
      closeCurrent();
      current = TestClassInfrastructure.prepare(testClass, servers(), ownBroker);
    }
    return current;
  }

  static synchronized void close() {
    closeCurrent();
    if (servers != null) {
      servers.close();
      servers = null;
    }
  }

  private static synchronized TestClassInfrastructure current() {
    return Objects.requireNonNull(
        current, "no test class with @WithInfrastructure is running in this JVM");
  }

  private static void closeCurrent() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
