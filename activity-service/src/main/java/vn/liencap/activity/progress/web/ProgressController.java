package vn.liencap.activity.progress.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.contracts.Actor;

/** Entering progress, completing, and naming an owner; all three answer with the activity. */
@RestController
@RequestMapping("/api/activities/{id}")
class ProgressController {
  private final CommandDesk desk;

  ProgressController(CommandDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/progress")
  ResponseEntity<ActivityDetail> enter(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody ProgressRequest request,
      Actor actor) {
    return desk.enter(id, request.toCommand(), request.served(), actor, ifMatch);
  }

  @PostMapping("/complete")
  ResponseEntity<ActivityDetail> complete(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody CompletionRequest request,
      Actor actor) {
    return desk.enter(id, request.toCommand(), request.served(), actor, ifMatch);
  }

  @PutMapping("/owner")
  ResponseEntity<ActivityDetail> nameOwner(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody OwnerRequest request,
      Actor actor) {
    return desk.carryOut(id, request.toCommand(), actor, ifMatch);
  }
}
