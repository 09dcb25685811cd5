package vn.liencap.activity.evidence.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.liencap.activity.evidence.EvidenceDesk;
import vn.liencap.activity.evidence.domain.Evidence;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.ProblemException;

/** Takes files in as evidence of an activity, lists them and gives them out. */
@RestController
@RequestMapping("/api/activities/{activity}/evidence")
class EvidenceController {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int LONGEST_NAME = 200;

  private final EvidenceDesk desk;

  EvidenceController(EvidenceDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  Page<Evidence> list(@PathVariable String activity, Actor actor) {
    List<Evidence> evidence = desk.of(new ActivityId(activity), actor);
    return new Page<>(evidence, null);
  }

  /** Takes a file in the part {@code file} of a form. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Evidence> addForm(
      @PathVariable String activity,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable String entry,
      @RequestParam("file") MultipartFile file,
      Actor actor)
      throws IOException {
    @Nullable String name = file.getOriginalFilename();
    return add(activity, id, entry, name == null ? "" : name, file.getBytes(), actor);
  }

  /** Takes a file as the whole body. */
  @PostMapping
  ResponseEntity<Evidence> addBody(
      @PathVariable String activity,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable String entry,
      @RequestParam(defaultValue = "") String name,
      @RequestBody(required = false) byte @Nullable [] file,
      Actor actor) {
    return add(activity, id, entry, name, file == null ? new byte[0] : file, actor);
  }

  private ResponseEntity<Evidence> add(
      String activity,
      String id,
      @Nullable String entry,
      String name,
      byte[] content,
      Actor actor) {
    requireId("id", id);
    if (entry != null) {
      requireId("entry", entry);
    }
    var sent = new EvidenceDesk.Sent(id, entry, shown(name));
    Evidence added = desk.add(new ActivityId(activity), sent, content, actor);
    URI location = URI.create("/api/activities/" + activity + "/evidence/" + id);
    return ResponseEntity.created(location).body(added);
  }

  private static void requireId(String field, String id) {
    if (!ID.matcher(id).matches()) {
      String rule = "Mã gồm 1 đến 64 chữ cái không dấu, chữ số, gạch nối hoặc gạch dưới.";
      throw ProblemException.invalid(rule, List.of(new FieldProblem(field, rule)));
    }
  }

  /** The last part of the name, without what could be mistaken for markup or a path. */
  private static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}<>\"]", "").strip();
    String plainName = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    return plainName.isEmpty() ? "minh-chung" : plainName;
  }

  /** The file, or the small picture of it. */
  @GetMapping("/{id}")
  ResponseEntity<InputStreamResource> get(
      @PathVariable String activity,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean preview,
      Actor actor) {
    EvidenceDesk.Opened opened = desk.open(new ActivityId(activity), id, preview, actor);
    Evidence evidence = opened.evidence();
    String type = opened.isPreview() ? MediaType.IMAGE_JPEG_VALUE : evidence.type();
    var disposition =
        (evidence.picture() ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(evidence.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
        .body(new InputStreamResource(opened.content()));
  }
}
