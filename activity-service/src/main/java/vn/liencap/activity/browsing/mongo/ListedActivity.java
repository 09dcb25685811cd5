package vn.liencap.activity.browsing.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.activity.ActivityState;

/** As much of a stored activity as a list shows. */
@Document(ListedActivity.COLLECTION)
record ListedActivity(@Id String id, ActivityState state) {
  static final String COLLECTION = "activities";
}
