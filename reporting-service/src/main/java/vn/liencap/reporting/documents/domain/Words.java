package vn.liencap.reporting.documents.domain;

/** Words of people where there is little room. */
final class Words {
  private Words() {}

  /** On one line, without signs at its end, at most so many characters; whole words only. */
  static String shortened(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line.replaceFirst("[.;,]+$", "");
    }
    int end = line.lastIndexOf(' ', longest - 1);
    String words = line.substring(0, end > 0 ? end : longest - 1);
    return words.replaceFirst("[.;,:]+$", "") + "…";
  }
}
