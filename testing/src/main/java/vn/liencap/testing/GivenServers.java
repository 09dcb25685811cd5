package vn.liencap.testing;

import com.mongodb.ConnectionString;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Servers that somebody else runs, named by the environment. */
final class GivenServers implements Servers {

  static final String KAFKA = "LIENCAP_KAFKA";
  static final String MONGODB = "LIENCAP_MONGODB_URI";

  private final String kafka;
  private final String mongodb;

  private GivenServers(String kafka, String mongodb) {
    this.kafka = kafka;
    this.mongodb = mongodb;
  }

  /** The servers the environment names, or null unless it names both. */
  static @Nullable GivenServers from(Map<String, String> environment) {
    var kafka = environment.get(KAFKA);
    var mongodb = environment.get(MONGODB);
    return kafka == null || mongodb == null ? null : new GivenServers(kafka, mongodb);
  }

  @Override
  public String kafka() {
    return kafka;
  }

  /** The given connection string with another database; hosts and options stay. */
  @Override
  public String mongodb(String database) {
    var given = new ConnectionString(mongodb);
    int options = mongodb.indexOf('?');
    String query = options < 0 ? "" : mongodb.substring(options);
    String servers = options < 0 ? mongodb : mongodb.substring(0, options);
    if (given.getDatabase() != null) {
      servers = servers.substring(0, servers.lastIndexOf('/'));
    } else if (servers.endsWith("/")) {
      servers = servers.substring(0, servers.length() - 1);
    }
    return servers + "/" + database + query;
  }

  /** Cannot start one: hands out the given broker. */
  @Override
  public Broker startBroker() {
    return new Broker() {
      @Override
      public String bootstrap() {
        return kafka;
      }

      @Override
      public void close() {
        // It is not ours to stop.
      }
    };
  }

  @Override
  public boolean areOurs() {
    return false;
  }

  @Override
  public void close() {
    // They are not ours to stop.
  }
}
