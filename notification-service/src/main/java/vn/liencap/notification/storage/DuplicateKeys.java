package vn.liencap.notification.storage;

import com.mongodb.MongoBulkWriteException;

/** Tells whether a bulk write only met documents that another writer had created just before. */
public final class DuplicateKeys {
  private static final int CODE = 11_000;

  private DuplicateKeys() {}

  /** True when nothing else went wrong. */
  public static boolean areAll(MongoBulkWriteException failure) {
    return failure.getWriteConcernError() == null
        && failure.getWriteErrors().stream().allMatch(error -> error.getCode() == CODE);
  }
}
