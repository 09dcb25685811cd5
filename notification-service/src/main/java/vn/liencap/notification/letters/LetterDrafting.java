package vn.liencap.notification.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.calendar.WorkingCalendar;
import vn.liencap.notification.lateness.LateUnits;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterDeed;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.LetterText;
import vn.liencap.notification.letters.domain.Letters;
import vn.liencap.notification.letters.domain.Letters.Change;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Drafts a letter for all late units of a branch by one click. */
@Service
public class LetterDrafting {
  /** How many units a letter holds at most: it is one document. */
  public static final int MOST = 2_000;

  private static final int MOST_DUTIES = 2 * MOST;

  /** Working days. */
  private static final int DAYS_TO_FINISH = 5;

  private static final int ID_CHARACTERS = 24;

  private final Letters letters;
  private final LateUnits lateUnits;
  private final Superior superiors;
  private final LetterHeads heads;
  private final WorkingCalendar calendar;
  private final Clock clock;

  LetterDrafting(
      Letters letters,
      LateUnits lateUnits,
      Superior superiors,
      LetterHeads heads,
      WorkingCalendar calendar,
      Clock clock) {
    this.letters = letters;
    this.lateUnits = lateUnits;
    this.superiors = superiors;
    this.heads = heads;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Whom to urge to what.
   *
   * @param issuer whose letter
   * @param about to what
   * @param reach how far down
   * @param units these only; all that are late when null
   */
  public record Wish(UnitId issuer, About about, Reach reach, @Nullable Set<UnitId> units) {}

  /**
   * Drafts the letter.
   *
   * @param key sent again by the same person it means the letter that there is already; null when
   *     every wish means a letter of its own
   * @throws ProblemException 403, 409 when that letter was thrown away, 422 when nobody is late or
   *     too many are
   */
  public Letter draft(Wish wish, @Nullable String key, Actor actor) {
    superiors.checkUrges(actor, wish.issuer());
    LetterId id = idOf(key, actor);
    return letters.find(id).orElseGet(() -> stored(drafted(id, wish), actor));
  }

  private static LetterId idOf(@Nullable String key, Actor actor) {
    String cause =
        key == null || key.isBlank()
            ? UUID.randomUUID().toString()
            : actor.person() + "\n" + actor.unit() + "\n" + key;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
      return new LetterId("cv" + HexFormat.of().formatHex(hash).substring(0, ID_CHARACTERS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Letter drafted(LetterId id, Wish wish) {
    LocalDate today = superiors.today();
    List<LateUnit> late = late(wish, today);
    LetterText text =
        LetterText.first(
            heads.body(wish.issuer(), today),
            late,
            calendar.days().plus(today, DAYS_TO_FINISH),
            letters
                .lastSymbolOf(wish.issuer())
                .orElseGet(() -> heads.symbol(wish.issuer(), today)));
    return Letter.draft(
        id,
        wish.issuer(),
        wish.about(),
        text,
        late,
        today,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private List<LateUnit> late(Wish wish, LocalDate today) {
    List<UnitView> reached = superiors.unitsOf(wish.issuer(), wish.reach());
    Set<UnitId> wanted = wish.units();
    List<UnitView> units =
        wanted == null
            ? reached
            : reached.stream().filter(unit -> wanted.contains(unit.id())).toList();
    if (wanted != null && units.size() < wanted.size()) {
      throw wrong("Có đơn vị không thuộc phạm vi đôn đốc của đơn vị bạn.");
    }
    List<LateUnit> late =
        lateUnits.among(
            units, unit -> superiors.called(unit, wish.issuer()), wish.about(), today, MOST + 1);
    if (late.isEmpty()) {
      throw wrong("Không có đơn vị nào quá hạn việc này nên không cần công văn.");
    }
    if (late.size() > MOST || late.stream().mapToInt(LateUnit::count).sum() > MOST_DUTIES) {
      throw wrong(
          "Công văn tối đa %d đơn vị. Hãy chọn ít đơn vị hơn, hoặc hẹp nội dung lại."
              .formatted(MOST));
    }
    return late;
  }

  private Letter stored(Letter letter, Actor actor) {
    return switch (letters.add(letter, Change.by(actor, LetterDeed.DRAFTED, letter.changedAt()))) {
      case STORED -> letter;
      // The same wish was carried out at the same moment.
      case STALE, NUMBER_TAKEN -> letters.find(letter.id()).orElseThrow(LetterDrafting::discarded);
    };
  }

  private static ProblemException discarded() {
    return ProblemException.conflict(
        "letter-discarded",
        "Dự thảo công văn này đã bị xóa. Hãy mở lại trang đôn đốc để soạn công văn khác.");
  }

  private static ProblemException wrong(String message) {
    return ProblemException.invalid(message, List.of(new FieldProblem("units", message)));
  }
}
