package vn.liencap.notification.letters.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.notification.lateness.LateUnits;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.letters.LetterAccess;
import vn.liencap.notification.letters.LetterDocuments;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.Letters;

/** Makes what a reader sees of a letter. */
@Component
class LetterViews {
  private final LetterAccess access;
  private final LetterDocuments documents;
  private final LateUnits lateUnits;
  private final Superior superiors;
  private final Letters letters;

  LetterViews(
      LetterAccess access,
      LetterDocuments documents,
      LateUnits lateUnits,
      Superior superiors,
      Letters letters) {
    this.access = access;
    this.documents = documents;
    this.lateUnits = lateUnits;
    this.superiors = superiors;
    this.letters = letters;
  }

  LetterView of(Letter letter, Actor actor) {
    boolean issuer = access.isIssuer(actor, letter);
    Set<String> stillLate =
        lateUnits.stillLate(letter.units(), superiors.today()).stream()
            .flatMap(unit -> unit.refs().stream())
            .collect(Collectors.toSet());
    return LetterView.of(
        letter,
        superiors.nameOf(letter.issuer()),
        new LetterView.Sight(issuer, access.own(actor), stillLate),
        letter.allowed(actor),
        DocumentView.of(documents.of(letter)),
        issuer ? letters.historyOf(letter) : List.of());
  }
}
