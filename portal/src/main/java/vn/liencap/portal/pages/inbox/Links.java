package vn.liencap.portal.pages.inbox;

/** Where an entry may lead: to pages of ours only. */
final class Links {
  private Links() {}

  /** True for a path on this site; {@code //host} and {@code /\host} are others'. */
  static boolean isOurs(String link) {
    return link.matches("/(?:[\\p{Alnum}][^\\\\\\p{Cntrl}]*)?");
  }
}
