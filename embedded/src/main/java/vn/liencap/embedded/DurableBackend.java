package vn.liencap.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Commits before it acknowledges: an acknowledged write survives a kill of the process. */
final class DurableBackend extends H2Backend {

  private static final Set<String> READS =
      Set.of("find", "getmore", "count", "distinct", "ping", "ismaster", "hello", "endsessions");

  DurableBackend(MVStore store) {
    super(store);
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    if (command.equalsIgnoreCase("hello")) {
      var answer = super.handleCommand(channel, databaseName, "ismaster", query);
      answer.put("isWritablePrimary", true);
      return answer;
    }
    var answer = super.handleCommand(channel, databaseName, command, query);
    if (!isInMemory() && !READS.contains(command.toLowerCase(Locale.ROOT))) {
      commit();
    }
    return answer;
  }
}
