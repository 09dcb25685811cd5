package vn.liencap.notification.letters;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.Letters;
import vn.liencap.notification.letters.domain.Letters.Summary;
import vn.liencap.runtime.ProblemException;

/**
 * Who may read a letter: its issuer; once it is dispatched, also the units it urges and who took
 * over from them.
 */
@Component
public class LetterAccess {
  private final Letters letters;
  private final Superior superiors;

  LetterAccess(Letters letters, Superior superiors) {
    this.letters = letters;
    this.superiors = superiors;
  }

  /** Which letters of a unit are listed. */
  public enum Box {
    SENT,
    /** Those of SENT that are still to be signed or dispatched. */
    WAITING,
    RECEIVED
  }

  /**
   * A letter that the actor may read.
   *
   * @throws ProblemException 404 when there is none, or none that the actor may know of
   */
  public Letter readable(LetterId id, Actor actor) {
    return letters
        .find(id)
        .filter(letter -> mayRead(actor, letter))
        .orElseThrow(LetterAccess::none);
  }

  /**
   * A letter of the actor's own unit.
   *
   * @throws ProblemException 404, and 403 to those whom it only urges
   */
  Letter ofIssuer(LetterId id, Actor actor) {
    Letter letter = readable(id, actor);
    if (!letter.issuer().equals(actor.unit())) {
      throw ProblemException.forbidden("Chỉ đơn vị gửi công văn mới xem được sổ cấp số.");
    }
    return letter;
  }

  private boolean mayRead(Actor actor, Letter letter) {
    return letter.issuer().equals(actor.unit())
        || (letter.isDispatched()
            && superiors.pastOf(actor.unit()).stream().anyMatch(letter::isTo));
  }

  /** True for people of the unit whose letter it is. */
  public boolean isIssuer(Actor actor, Letter letter) {
    return letter.issuer().equals(actor.unit());
  }

  /** The units of a letter that are the actor's own, or its past. */
  public Set<UnitId> own(Actor actor) {
    return superiors.pastOf(actor.unit());
  }

  /**
   * Letters of a unit.
   *
   * @throws ProblemException 403
   */
  public List<Summary> list(UnitId unit, Box box, @Nullable String after, int limit, Actor actor) {
    if (!unit.equals(actor.unit())) {
      throw ProblemException.forbidden("Bạn chỉ xem được công văn của đơn vị mình.");
    }
    return switch (box) {
      case SENT -> letters.sentBy(unit, after, limit);
      case WAITING -> letters.waitingAt(unit, after, limit);
      case RECEIVED -> letters.receivedBy(superiors.pastOf(unit), after, limit);
    };
  }

  private static ProblemException none() {
    return ProblemException.notFound("Không có công văn này, hoặc bạn không được xem.");
  }
}
