package vn.liencap.notification.letters.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.AboutInput;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.letters.LetterAccess;
import vn.liencap.notification.letters.LetterDesk;
import vn.liencap.notification.letters.LetterDrafting;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.LetterStatus;
import vn.liencap.notification.letters.domain.Letters.Summary;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** Official reminder letters. */
@RestController
@RequestMapping("/api/letters")
class LettersController {
  private final LetterDrafting drafting;
  private final LetterDesk desk;
  private final LetterAccess access;
  private final LetterViews views;
  private final Superior superiors;

  LettersController(
      LetterDrafting drafting,
      LetterDesk desk,
      LetterAccess access,
      LetterViews views,
      Superior superiors) {
    this.drafting = drafting;
    this.desk = desk;
    this.access = access;
    this.views = views;
    this.superiors = superiors;
  }

  /**
   * What is wished.
   *
   * @param unit whose letter; the caller's own when left out
   * @param about to what it urges; everything when left out
   * @param reach {@code DIRECT} when left out
   * @param units these only; all late ones when left out
   */
  record Wish(
      @Nullable UnitId unit,
      @Nullable AboutInput about,
      @Nullable Reach reach,
      @Nullable @Size(max = LetterDrafting.MOST, message = "Chọn tối đa 2.000 đơn vị.")
          Set<UnitId> units) {}

  /** A letter in a list. */
  record Row(
      String id,
      UnitId issuer,
      String issuerName,
      String subject,
      LetterStatus status,
      @Nullable String number,
      @Nullable LocalDate date,
      int units,
      Instant changedAt) {}

  /** The number that is offered to the clerk. */
  record NextNumber(int number, String symbol, String text) {
    static NextNumber of(DocumentNumber next) {
      return new NextNumber(next.number(), next.symbol(), next.toString());
    }
  }

  /** Again under the same key it is the same letter. */
  @PostMapping
  ResponseEntity<LetterView> draft(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable @Size(max = 200)
          String key,
      @Valid @RequestBody Wish wish,
      Actor actor) {
    Letter letter =
        drafting.draft(
            new LetterDrafting.Wish(
                wish.unit() == null ? actor.unit() : wish.unit(),
                AboutInput.read(wish.about()),
                Objects.requireNonNullElse(wish.reach(), Reach.DIRECT),
                wish.units()),
            key,
            actor);
    return ResponseEntity.created(URI.create("/api/letters/" + letter.id()))
        .eTag(Etags.of(letter.sequence()))
        .body(views.of(letter, actor));
  }

  /**
   * Lists letters, the last changed first.
   *
   * @param unit the caller's own when not given
   */
  @GetMapping
  Page<Row> list(
      Actor actor,
      PageRequest page,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(defaultValue = "SENT") LetterAccess.Box box) {
    List<Summary> fetched =
        access.list(unit == null ? actor.unit() : unit, box, page.after(), page.limit() + 1, actor);
    Page<Summary> found = page.page(fetched, Summary::place);
    return new Page<>(found.items().stream().map(this::row).toList(), found.next());
  }

  private Row row(Summary letter) {
    return new Row(
        letter.id().value(),
        letter.issuer(),
        superiors.nameOf(letter.issuer()),
        letter.subject(),
        letter.status(),
        letter.number(),
        letter.date(),
        letter.units(),
        letter.changedAt());
  }

  @GetMapping("/{id}")
  ResponseEntity<LetterView> find(@PathVariable LetterId id, Actor actor) {
    return answer(access.readable(id, actor), actor);
  }

  @PutMapping("/{id}")
  ResponseEntity<LetterView> write(
      @PathVariable LetterId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody LetterInput input,
      Actor actor) {
    return answer(
        desk.write(id, Etags.required(ifMatch), input.text(), input.units(), actor), actor);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(
      @PathVariable LetterId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    desk.discard(id, Etags.required(ifMatch), actor);
  }

  /** Takes out what has been done since, and counts the days up to today. */
  @PostMapping("/{id}/renew")
  ResponseEntity<LetterView> renew(
      @PathVariable LetterId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.renew(id, Etags.required(ifMatch), actor), actor);
  }

  @PostMapping("/{id}/sign")
  ResponseEntity<LetterView> sign(
      @PathVariable LetterId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.sign(id, Etags.required(ifMatch), actor), actor);
  }

  @PostMapping("/{id}/dispatch")
  ResponseEntity<LetterView> dispatch(
      @PathVariable LetterId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody(required = false) LetterDesk.@Nullable Order order,
      Actor actor) {
    LetterDesk.Order typed = order == null ? new LetterDesk.Order(null, null, null, null) : order;
    return answer(desk.dispatch(id, Etags.required(ifMatch), typed, actor), actor);
  }

  @GetMapping("/{id}/next-number")
  NextNumber nextNumber(@PathVariable LetterId id, Actor actor) {
    return NextNumber.of(desk.nextNumber(id, actor));
  }

  private ResponseEntity<LetterView> answer(Letter letter, Actor actor) {
    return ResponseEntity.ok().eTag(Etags.of(letter.sequence())).body(views.of(letter, actor));
  }
}
