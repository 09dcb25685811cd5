package vn.liencap.testing;

import com.mongodb.client.MongoClients;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.liencap.testing.Servers.Broker;

/** What one test class has for itself: a database, and a broker without others' topics. */
final class TestClassInfrastructure implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final long JVM = ProcessHandle.current().pid();

  private final Class<?> testClass;
  private final String kafka;
  private final String database;
  private final String mongodbUri;
  private final @Nullable Broker ownBroker;

  private TestClassInfrastructure(Class<?> testClass, Servers servers, @Nullable Broker ownBroker) {
    this.testClass = testClass;
    this.ownBroker = ownBroker;
    this.kafka = ownBroker == null ? servers.kafka() : ownBroker.bootstrap();
    this.database = databaseName(testClass);
    this.mongodbUri = servers.mongodb(database);
  }

  static TestClassInfrastructure prepare(Class<?> testClass, Servers servers, boolean ownBroker) {
    if (ownBroker) {
      return new TestClassInfrastructure(testClass, servers, servers.startBroker());
    }
    if (servers.areOurs()) {
      BrokerCleaning.deleteTopicsAndGroups(servers.kafka());
    }
    return new TestClassInfrastructure(testClass, servers, null);
  }

  boolean isOf(Class<?> other) {
    return testClass.equals(other);
  }

  String kafka() {
    return kafka;
  }

  String mongodbUri() {
    return mongodbUri;
  }

  @Override
  public void close() {
    try (var client = MongoClients.create(mongodbUri)) {
      client.getDatabase(database).drop();
    }
    if (ownBroker != null) {
      ownBroker.close();
    }
  }

  // MongoDB takes 63 bytes at most; the process id keeps two JVMs on one server apart.
  private static String databaseName(Class<?> testClass) {
    var name = testClass.getSimpleName().toLowerCase(Locale.ROOT);
    return "%.30s_%d_%d".formatted(name, JVM, DATABASES.incrementAndGet());
  }
}
