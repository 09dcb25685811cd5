package vn.liencap.reporting.documents.domain;

/** Roman numbers, for headings. */
final class Roman {
  private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

  private Roman() {}

  static String of(int number) {
    var text = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        text.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return text.toString();
  }
}
