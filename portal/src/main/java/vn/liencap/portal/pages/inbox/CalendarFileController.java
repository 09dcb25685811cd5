package vn.liencap.portal.pages.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.liencap.portal.services.OpenClient;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.Tagged;

/** The calendar that programs fetch by its address alone. */
@Controller
class CalendarFileController {
  private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

  private final OpenClient client;

  CalendarFileController(OpenClient client) {
    this.client = client;
  }

  @GetMapping("/lich/{token}.ics")
  ResponseEntity<byte[]> file(
      @PathVariable String token,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    try {
      Optional<Tagged<byte[]>> newer = client.calendar(token, known);
      return newer
          .map(CalendarFileController::answer)
          .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(known).build());
    } catch (ServiceRefused _) {
      return ResponseEntity.notFound().build();
    } catch (ServiceUnavailable _) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "600")
          .build();
    }
  }

  private static ResponseEntity<byte[]> answer(Tagged<byte[]> file) {
    return ResponseEntity.ok()
        .eTag(file.etag())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"lien-cap.ics\"")
        .contentType(CALENDAR)
        .body(file.value());
  }
}
