package vn.liencap.reporting.documents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.liencap.reporting.documents.Written;

/** Files as answers. */
final class Downloads {
  private Downloads() {}

  static ResponseEntity<Resource> of(Written file) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name(), UTF_8).build().toString())
        .body(file.content());
  }
}
