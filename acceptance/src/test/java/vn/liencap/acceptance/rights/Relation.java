package vn.liencap.acceptance.rights;

import java.util.Locale;

/** How a thing stands to the person who asks for it, as the table's head explains. */
enum Relation {
  OWN,
  CHILD,
  GRANDCHILD,
  SIBLING,
  PARENT,
  STRANGER,
  VIA,
  DRAFTING,
  COORDINATING,
  ADDRESSED,
  RECIPIENT,
  FINANCE,
  FORMER;

  static Relation named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
