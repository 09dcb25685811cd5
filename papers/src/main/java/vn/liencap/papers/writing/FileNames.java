package vn.liencap.papers.writing;

/** Names under which files are saved. */
public final class FileNames {
  private static final int LONGEST = 90;

  private FileNames() {}

  /**
   * A name that every system takes, at most {@value #LONGEST} characters before the dot.
   *
   * @param what in words, for example {@code Kế hoạch 12/KH-UBND}
   * @param extension without the dot
   */
  public static String of(String what, String extension) {
    String safe = what.replaceAll("[\\\\/:*?\"<>|\\p{Cc}]+", "-").replaceAll("\\s+", " ").strip();
    String cut = safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST).strip();
    return cut + "." + extension;
  }
}
