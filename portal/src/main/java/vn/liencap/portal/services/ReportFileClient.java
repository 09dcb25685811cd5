package vn.liencap.portal.services;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import vn.liencap.contracts.ReportId;

/**
 * What the portal asks of reporting-service about files of reports, on behalf of the signed-in
 * person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class ReportFileClient {
  private final ServiceDoor door;

  ReportFileClient(ServiceDoor door) {
    this.door = door;
  }

  /** How many figures and texts of a form were taken in. */
  public record Taken(int figures, int texts) {}

  /**
   * Takes a form in that was filled offline; the same form twice is entered once.
   *
   * @param file the workbook, at most 1 MB
   */
  public Taken take(ReportId report, byte[] file) {
    return door.upload(
        "/api/reports/" + report.value() + "/form",
        new ByteArrayResource(file),
        MediaType.APPLICATION_OCTET_STREAM,
        Taken.class);
  }
}
