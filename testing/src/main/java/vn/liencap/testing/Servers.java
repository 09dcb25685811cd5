package vn.liencap.testing;

/** A Kafka broker and a MongoDB server, wherever they run. */
interface Servers extends AutoCloseable {

  /** The broker's bootstrap servers. */
  String kafka();

  /** The connection string of a database. */
  String mongodb(String database);

  /** Starts another broker beside the shared one. */
  Broker startBroker();

  /** Whether everything in the broker belongs to the tests and may be deleted. */
  boolean areOurs();

  @Override
  void close();

  /** A broker for one test class alone. */
  interface Broker extends AutoCloseable {

    String bootstrap();

    @Override
    void close();
  }
}
