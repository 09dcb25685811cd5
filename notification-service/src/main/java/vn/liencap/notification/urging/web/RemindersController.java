package vn.liencap.notification.urging.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.AboutInput;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.urging.Urging;

/** Nhắc tất cả: reminds late units at once, without a letter. */
@RestController
class RemindersController {
  private static final int LONGEST_KEY = 200;

  private final Urging urging;

  RemindersController(Urging urging) {
    this.urging = urging;
  }

  /**
   * What is wished.
   *
   * @param unit the superior; the caller's own when left out
   * @param about of what; of everything when left out
   * @param reach {@code DIRECT} when left out
   * @param units these only; all late ones when left out
   */
  record Wish(
      @Nullable UnitId unit,
      @Nullable AboutInput about,
      @Nullable Reach reach,
      @Nullable @Size(max = Urging.MOST_UNITS, message = "Chọn tối đa 5.000 đơn vị.")
          Set<UnitId> units) {}

  /** How many units were reminded and how many were not, and which. */
  record Answer(
      int reminded,
      int alreadyToday,
      int oweNothing,
      List<Urging.Reached> remindedUnits,
      List<Urging.Reached> alreadyUnits,
      List<Urging.Reached> doneUnits) {
    static Answer of(Urging.Outcome outcome) {
      return new Answer(
          outcome.reminded().size(),
          outcome.already().size(),
          outcome.oweNothing().size(),
          outcome.reminded(),
          outcome.already(),
          outcome.oweNothing());
    }
  }

  /** Again under the same key reminds nobody again and has the same answer. */
  @PostMapping("/api/reminders")
  Answer remind(
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @Valid @RequestBody Wish wish) {
    var meant =
        new Urging.Wish(
            wish.unit() == null ? actor.unit() : wish.unit(),
            AboutInput.read(wish.about()),
            Objects.requireNonNullElse(wish.reach(), Reach.DIRECT),
            wish.units());
    return Answer.of(urging.urge(meant, requestOf(key, actor), actor));
  }

  private static String requestOf(@Nullable String key, Actor actor) {
    if (key == null || key.isBlank()) {
      return UUID.randomUUID().toString();
    }
    if (key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("The key is longer than " + LONGEST_KEY);
    }
    return actor.person() + " " + key;
  }
}
