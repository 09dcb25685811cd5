package vn.liencap.notification.letters.domain;

/** Names a letter for good. */
public record LetterId(String value) {
  /**
   * @throws IllegalArgumentException when it is none of ours
   */
  public LetterId {
    if (!value.matches("[a-z0-9-]{2,40}")) {
      throw new IllegalArgumentException("Not a letter: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
