package vn.liencap.portal.pages.templates;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.IllegalId;

/** The ids of templates, as they stand in addresses. */
final class TemplateIds {
  private TemplateIds() {}

  /** The id, when it can be one. */
  static String checked(@Nullable String id) {
    if (id == null || !id.matches("[A-Za-z0-9-]{1,40}")) {
      throw IllegalId.none(String.valueOf(id));
    }
    return id;
  }
}
