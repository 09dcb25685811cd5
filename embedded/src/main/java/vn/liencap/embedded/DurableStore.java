package vn.liencap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ordered maps of bytes in memory or in one file, with group commit: a change is in the file when
 * {@link #change} returns, and changes made at the same time share one write.
 *
 * <p>The file is handed to the operating system, not forced to the disk: what was acknowledged
 * survives the end of the process, not the loss of power.
 */
final class DurableStore implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DurableStore.class);

  private static final int CACHE_MEGABYTES = 64;
  // Power failure may need old chunks, the end of a process does not.
  private static final int RETENTION_MILLIS = 2_000;

  private static final int COMPACTION_MILLIS = 1_000;
  private static final int LIVE_PERCENT = 60;
  private static final int COMPACTED_BYTES = 4 << 20;

  private final MVStore store;
  private final boolean inMemory;

  // Changes run side by side under the read lock; a commit, under the write lock, sees none
  // halfway.
  private final ReentrantReadWriteLock changes = new ReentrantReadWriteLock();
  private final AtomicLong started = new AtomicLong();
  private volatile long committed;

  private final ScheduledExecutorService compaction =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("mongo-compaction").daemon().factory());

  private DurableStore(MVStore store) {
    this.store = store;
    this.inMemory = store.getFileStore() == null;
    if (!inMemory) {
      var _ =
          compaction.scheduleWithFixedDelay(
              this::compactALittle, COMPACTION_MILLIS, COMPACTION_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  static DurableStore inMemory() {
    return new DurableStore(MVStore.open(null));
  }

  /**
   * Opens or creates the file.
   *
   * @throws DataFolderLocked if another process has it
   */
  static DurableStore inFile(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var store =
          new MVStore.Builder()
              .fileName(file.toString())
              .cacheSize(CACHE_MEGABYTES)
              // Only we commit: the store's own commits do not wait for the file.
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .open();
      store.setRetentionTime(RETENTION_MILLIS);
      return new DurableStore(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MVStoreException e) {
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? new DataFolderLocked(file, e) : e;
    }
  }

  /** The map of that name, created when missing. */
  MVMap<byte[], byte[]> map(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<byte[], byte[]>()
            .keyType(ByteArrayDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  Set<String> mapNames() {
    return store.getMapNames();
  }

  void removeMap(String name) {
    if (store.hasMap(name)) {
      store.removeMap(name);
    }
  }

  void renameMap(String name, String newName) {
    store.renameMap(map(name), newName);
  }

  /** Bytes of the file, 0 in memory. */
  long size() {
    return inMemory ? 0 : store.getFileStore().size();
  }

  /** Runs a change; when this returns, the change is in the file. */
  <T> T change(Supplier<T> change) {
    if (inMemory) {
      return change.get();
    }
    long ticket;
    T result;
    changes.readLock().lock();
    try {
      ticket = started.incrementAndGet();
      result = change.get();
    } finally {
      changes.readLock().unlock();
    }
    commit(ticket);
    return result;
  }

  private void commit(long ticket) {
    if (committed >= ticket) {
      return; // somebody else's commit took this change along
    }
    changes.writeLock().lock();
    try {
      if (committed < ticket) {
        long upTo = started.get();
        store.commit();
        committed = upTo;
      }
    } finally {
      changes.writeLock().unlock();
    }
  }

  /**
   * Moves what is still alive out of old chunks, so that the file does not grow with every write.
   */
  private void compactALittle() {
    changes.writeLock().lock();
    try {
      if (!store.isClosed() && store.compact(LIVE_PERCENT, COMPACTED_BYTES)) {
        store.commit();
      }
    } catch (RuntimeException e) {
      log.warn("The database file could not be compacted; the next attempt follows", e);
    } finally {
      changes.writeLock().unlock();
    }
  }

  /** Commits and closes the file. */
  @Override
  public void close() {
    compaction.shutdown();
    changes.writeLock().lock();
    try {
      store.close();
    } finally {
      changes.writeLock().unlock();
    }
  }
}
