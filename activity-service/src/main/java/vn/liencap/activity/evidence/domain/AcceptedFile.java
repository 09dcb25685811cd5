package vn.liencap.activity.evidence.domain;

import org.jspecify.annotations.Nullable;

/** A file that was looked into and may be kept. */
public final class AcceptedFile {
  private final String type;
  private final byte[] content;
  private final byte @Nullable [] preview;

  /**
   * @param type its media type
   * @param content what is kept: pictures without what the camera wrote about the place and the
   *     phone
   * @param preview a small JPEG picture of it; null for what is no picture
   */
  public AcceptedFile(String type, byte[] content, byte @Nullable [] preview) {
    this.type = type;
    this.content = content;
    this.preview = preview;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** What is kept. */
  public byte[] content() {
    return content;
  }

  /** A small JPEG picture of it; null for what is no picture. */
  public byte @Nullable [] preview() {
    return preview;
  }
}
