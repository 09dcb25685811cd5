package vn.liencap.portal.accounts;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The rooms and posts of one unit as they are stored, and who changed them last. */
@Document(UnitPostsDocument.COLLECTION)
record UnitPostsDocument(@Id String id, List<Post> posts, List<AccountChange> changes) {
  static final String COLLECTION = "unitPosts";

  /**
   * A room or post.
   *
   * @param key its name without diacritics; unique in the unit
   */
  record Post(String name, String key) {}
}
