package vn.liencap.notification.letters;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.Letters;

/**
 * Tells the units of dispatched letters, each once: the letter says that its units are to be told
 * until they were, so that a crash between loses nothing, and a repeat carries the same ids.
 */
@Component
public class LetterTelling {
  private static final int AT_ONCE = 20;

  private final Letters letters;
  private final Channels channels;
  private final Superior superiors;

  LetterTelling(Letters letters, Channels channels, Superior superiors) {
    this.letters = letters;
    this.channels = channels;
    this.superiors = superiors;
  }

  /** Tells all that is still to be told. */
  public void tell() {
    List<Letter> untold = letters.untold(AT_ONCE);
    while (!untold.isEmpty()) {
      untold.forEach(this::tell);
      untold = untold.size() < AT_ONCE ? List.of() : letters.untold(AT_ONCE);
    }
  }

  private void tell(Letter letter) {
    String issuer = superiors.nameOf(letter.issuer());
    channels.deliver(
        letter.units().stream().map(unit -> notification(letter, unit, issuer)).toList());
    letters.told(letter.id());
  }

  private static Notification notification(Letter letter, LateUnit unit, String issuer) {
    return new Notification(
        "letter~" + letter.id() + "~" + unit.unit(),
        unit.unit(),
        null,
        NotificationKind.LETTER,
        Urgency.NOW,
        null,
        null,
        Set.of(),
        "%s gửi công văn đôn đốc số %s".formatted(issuer, letter.number()),
        "V/v %s. Đơn vị có %d việc quá hạn; hãy mở công văn để xem và hoàn thành."
            .formatted(letter.text().subject(), unit.count()),
        "/cong-van/" + letter.id(),
        letter.changedAt());
  }
}
