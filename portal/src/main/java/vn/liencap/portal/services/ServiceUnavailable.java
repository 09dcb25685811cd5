package vn.liencap.portal.services;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A service does not answer; the rest of the page can still be shown. */
public final class ServiceUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter CLOCK_TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Part part;
  private final Instant since;

  /**
   * @param part which service
   * @param since its first failure since it last answered
   * @param cause what went wrong, for the log
   */
  public ServiceUnavailable(Part part, Instant since, Throwable cause) {
    super("Phần %s đang gián đoạn từ %s".formatted(part.label(), CLOCK_TIME.format(since)), cause);
    this.part = part;
    this.since = since;
  }

  /** Which service. */
  public Part part() {
    return part;
  }

  /** Its first failure since it last answered. */
  public Instant since() {
    return since;
  }
}
