package vn.liencap.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Kafka and a MongoDB replica set in containers. */
final class ContainerServers implements Servers {

  private static final String KAFKA_IMAGE = "apache/kafka-native:4.2.0";
  private static final String MONGODB_IMAGE = "mongo:8.0";

  private final Broker broker = startBroker();
  private final MongoDBContainer mongo = startMongo();

  @Override
  public String kafka() {
    return broker.bootstrap();
  }

  @Override
  public String mongodb(String database) {
    return mongo.getReplicaSetUrl(database);
  }

  @Override
  public Broker startBroker() {
    var container =
        new KafkaContainer(KAFKA_IMAGE)
            .withEnv("KAFKA_NUM_PARTITIONS", "4")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_MESSAGE_MAX_BYTES", "4194304");
    container.start();
    return new ContainerBroker(container);
  }

  @Override
  public boolean areOurs() {
    return true;
  }

  @Override
  public void close() {
    broker.close();
    mongo.stop();
  }

  private static MongoDBContainer startMongo() {
    var container = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
    container.start();
    return container;
  }

  private record ContainerBroker(KafkaContainer container) implements Broker {

    @Override
    public String bootstrap() {
      return container.getBootstrapServers();
    }

    @Override
    public void close() {
      container.stop();
    }
  }
}
