package vn.liencap.notification.ladders.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.ladders.ChangeLadders;
import vn.liencap.notification.ladders.domain.Ladder;
import vn.liencap.notification.ladders.domain.LadderId;
import vn.liencap.notification.ladders.domain.Ladders;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.ProblemException;

/** The ladders of reminders: read by everybody who is signed in, changed by the unit at the top. */
@RestController
@RequestMapping("/api/ladders")
class LaddersController {
  private static final int MOST_STEPS = 20;

  private final ChangeLadders ladders;

  LaddersController(ChangeLadders ladders) {
    this.ladders = ladders;
  }

  /**
   * A ladder as programs read it.
   *
   * @param id {@code kind~level}
   * @param level null for all levels without a ladder of their own
   * @param before days before the last one, 0 for the day itself
   * @param every days between two reminders once it is overdue; 0 for none
   * @param version 0 while nobody has changed it
   */
  record LadderResource(
      String id,
      DeadlineKind kind,
      @Nullable Level level,
      List<Integer> before,
      int every,
      boolean workingDays,
      @Nullable Integer headAfter,
      @Nullable Integer superiorAfter,
      long version) {

    static LadderResource of(Ladder ladder) {
      return new LadderResource(
          ladder.id().value(),
          ladder.id().kind(),
          ladder.id().level(),
          ladder.before(),
          ladder.every(),
          ladder.workingDays(),
          ladder.headAfter(),
          ladder.superiorAfter(),
          ladder.version());
    }
  }

  /** All ladders; {@code mayChange} tells whether the caller may change them. */
  record LadderList(List<LadderResource> items, boolean mayChange) {}

  /** A version of a ladder and who made it. */
  record ChangeResource(LadderResource ladder, PersonId by, UnitId unit, Instant at) {
    static ChangeResource of(Ladders.Change change) {
      return new ChangeResource(
          LadderResource.of(change.ladder()), change.by(), change.unit(), change.at());
    }
  }

  /** The versions of a ladder, the newest first. */
  record ChangeList(List<ChangeResource> items) {}

  /** A ladder to keep. */
  record Wanted(
      @NotNull(message = "Thiếu các mốc nhắc trước hạn.")
          @Size(max = MOST_STEPS, message = "Nhiều nhất 10 mốc nhắc trước hạn.")
          List<@NotNull(message = "Thiếu số ngày.") Integer> before,
      @NotNull(message = "Thiếu số ngày nhắc lại sau hạn.") Integer every,
      @NotNull(message = "Thiếu cách đếm ngày.") Boolean workingDays,
      @Nullable Integer headAfter,
      @Nullable Integer superiorAfter) {

    Ladder of(LadderId id, long seen) {
      return new Ladder(id, before, every, workingDays, headAfter, superiorAfter, seen);
    }
  }

  /** Lists all ladders. */
  @GetMapping
  LadderList list(Actor actor) {
    return new LadderList(
        ladders.all().stream().map(LadderResource::of).toList(), ladders.mayChange(actor));
  }

  /** One ladder; its ETag is needed to change it. */
  @GetMapping("/{id}")
  ResponseEntity<LadderResource> get(@PathVariable String id) {
    return answer(ladders.named(idOf(id)));
  }

  /** Who changed a ladder when. */
  @GetMapping("/{id}/history")
  ChangeList history(@PathVariable String id) {
    return new ChangeList(ladders.history(idOf(id)).stream().map(ChangeResource::of).toList());
  }

  /** Keeps a ladder. */
  @PutMapping("/{id}")
  ResponseEntity<LadderResource> keep(
      @PathVariable String id,
      @Valid @RequestBody Wanted wanted,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(ladders.keep(wanted.of(idOf(id), Etags.required(ifMatch)), actor));
  }

  private static LadderId idOf(String id) {
    return LadderId.parse(id)
        .orElseThrow(
            () -> ProblemException.notFound("Không có lịch nhắc cho loại việc và cấp này."));
  }

  private static ResponseEntity<LadderResource> answer(Ladder ladder) {
    return ResponseEntity.ok().eTag(Etags.of(ladder.version())).body(LadderResource.of(ladder));
  }
}
