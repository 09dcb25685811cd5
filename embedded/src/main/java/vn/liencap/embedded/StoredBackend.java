package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All databases of a store; a command that changes something answers when that is in the file. */
final class StoredBackend extends AbstractMongoBackend {

  private static final Set<String> CHANGES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  private final DurableStore store;

  StoredBackend(DurableStore store, Clock clock) {
    super(clock);
    this.store = store;
    store.mapNames().stream()
        .filter(name -> name.startsWith(StoredDatabase.COLLECTION))
        .map(name -> name.substring(StoredDatabase.COLLECTION.length(), name.indexOf('.')))
        .distinct()
        .toList()
        .forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new StoredDatabase(databaseName, store, getCursorRegistry());
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    if (command.equals("hello")) {
      return super.handleCommand(channel, databaseName, "ismaster", query)
          .append("isWritablePrimary", true);
    }
    return isChange(command, query)
        ? store.change(() -> super.handleCommand(channel, databaseName, command, query))
        : super.handleCommand(channel, databaseName, command, query);
  }

  private static boolean isChange(String command, Document query) {
    return CHANGES.contains(command.toLowerCase(Locale.ROOT)) || writesResult(query);
  }

  private static boolean writesResult(Document aggregation) {
    return aggregation.get("pipeline") instanceof List<?> pipeline
        && !pipeline.isEmpty()
        && pipeline.getLast() instanceof Document last
        && (last.containsKey("$out") || last.containsKey("$merge"));
  }

  @Override
  public void close() {
    super.close();
    store.close();
  }
}
