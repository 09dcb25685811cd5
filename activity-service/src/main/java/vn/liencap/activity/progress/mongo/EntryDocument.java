package vn.liencap.activity.progress.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.activity.progress.Entries.Recorded;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.ProgressEntry;

/** An entry as it is stored; its id is unique in its activity, so the two together are its key. */
public record EntryDocument(
    @BsonId String id, String activity, long sequence, ProgressEntry entry) {
  public static final String COLLECTION = "entries";

  static EntryDocument from(Recorded recorded) {
    return new EntryDocument(
        key(recorded.activity(), recorded.entry().id()),
        recorded.activity().value(),
        recorded.sequence(),
        recorded.entry());
  }

  static String key(ActivityId activity, String entryId) {
    return activity.value() + ":" + entryId;
  }

  Recorded toRecorded() {
    return new Recorded(new ActivityId(activity), sequence, entry);
  }
}
