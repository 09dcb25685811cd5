package vn.liencap.portal.pages.mine;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.LetterClient;
import vn.liencap.portal.services.LetterSummary;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.signin.CurrentUser;

/** Reminder letters as things to do: drafts to finish and sign, signed ones to number and send. */
@Component
class LetterTasks {
  private static final int MOST = 20;

  private final LetterClient letters;
  private final Formats formats;
  private final Words words;

  LetterTasks(LetterClient letters, Formats formats, Words words) {
    this.letters = letters;
    this.formats = formats;
    this.words = words;
  }

  /** A letter waits for whoever has the role to move it on. */
  List<Task> of(CurrentUser user) {
    if (!user.hasAny(Role.OFFICER, Role.HEAD, Role.CLERK)) {
      return List.of();
    }
    Query waiting = Query.none().with("box", "WAITING").with("limit", MOST);
    return letters.letters(waiting).items().stream()
        .filter(letter -> waitsFor(user, letter))
        .map(letter -> task(letter, user))
        .toList();
  }

  private static boolean waitsFor(CurrentUser user, LetterSummary letter) {
    return isSigned(letter) ? user.hasAny(Role.CLERK) : user.hasAny(Role.OFFICER, Role.HEAD);
  }

  private static boolean isSigned(LetterSummary letter) {
    return letter.status().equals("SIGNED");
  }

  private Task task(LetterSummary letter, CurrentUser user) {
    String action = isSigned(letter) ? "issue" : user.hasAny(Role.HEAD) ? "sent" : "sign";
    return Task.waiting(
        "letter",
        words.say("task.letter.about", letter.subject()),
        words.say("task.letter.units", letter.units(), formats.moment(letter.changedAt())),
        "/cong-van/" + letter.id(),
        action);
  }
}
