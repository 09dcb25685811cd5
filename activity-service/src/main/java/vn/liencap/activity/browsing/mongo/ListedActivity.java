package vn.liencap.activity.browsing.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.contracts.activity.ActivityState;

/** As much of a stored activity as a list shows. */
public record ListedActivity(@BsonId String id, ActivityState state) {
  public static final String COLLECTION = "activities";
}
