package vn.liencap.activity.progress.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.activity.domain.ActivityCommand.Cancel;
import vn.liencap.activity.domain.ActivityCommand.GrantExtension;
import vn.liencap.activity.domain.ActivityCommand.RefuseExtension;
import vn.liencap.contracts.Actor;

/** More time and calling off: asked by the lead, decided by the unit above. */
@RestController
@RequestMapping("/api/activities/{id}")
class ExtensionController {
  private static final String IF_MATCH = "If-Match";
  private static final String NO_ID = "Thiếu mã đề nghị gia hạn (id).";

  private final CommandDesk desk;

  ExtensionController(CommandDesk desk) {
    this.desk = desk;
  }

  /** The body of {@code POST /extension}. */
  record Request(
      @NotNull(message = NO_ID)
          @Pattern(regexp = ProgressRequest.ENTRY_ID, message = ProgressRequest.ENTRY_ID_RULE)
          String id,
      @NotNull(message = "Hãy chọn hạn mới.") LocalDate until,
      @Nullable String reason) {}

  /** The body of {@code POST /extension/grant}; without a day the one asked for is granted. */
  record Grant(
      @NotNull(message = NO_ID) String id, @Nullable LocalDate until, @Nullable String answer) {}

  /** The body of {@code POST /extension/refuse}. */
  record Refuse(@NotNull(message = NO_ID) String id, @Nullable String reason) {}

  /** The body of {@code POST /cancel}. */
  record Cancellation(@Nullable String reason) {}

  @PostMapping("/extension")
  ResponseEntity<ActivityDetail> ask(
      @PathVariable String id,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Request request,
      Actor actor) {
    var command = new AskExtension(request.id(), request.until(), text(request.reason()));
    return desk.carryOut(id, command, actor, ifMatch);
  }

  @PostMapping("/extension/grant")
  ResponseEntity<ActivityDetail> grant(
      @PathVariable String id,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Grant grant,
      Actor actor) {
    String answer = text(grant.answer()).strip();
    var command = new GrantExtension(grant.id(), grant.until(), answer.isEmpty() ? null : answer);
    return desk.carryOut(id, command, actor, ifMatch);
  }

  @PostMapping("/extension/refuse")
  ResponseEntity<ActivityDetail> refuse(
      @PathVariable String id,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Refuse refuse,
      Actor actor) {
    var command = new RefuseExtension(refuse.id(), text(refuse.reason()));
    return desk.carryOut(id, command, actor, ifMatch);
  }

  @PostMapping("/cancel")
  ResponseEntity<ActivityDetail> cancel(
      @PathVariable String id,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Cancellation cancellation,
      Actor actor) {
    return desk.carryOut(id, new Cancel(text(cancellation.reason())), actor, ifMatch);
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
