package vn.liencap.notification.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.letters.domain.SampleLetters.ISSUER;
import static vn.liencap.notification.letters.domain.SampleLetters.TODAY;
import static vn.liencap.notification.letters.domain.SampleLetters.actor;
import static vn.liencap.notification.letters.domain.SampleLetters.draft;
import static vn.liencap.notification.letters.domain.SampleLetters.ward;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.papers.DocumentNumber;

/** Who may do what with a letter, and when. */
class LetterTest {
  private static final Actor OFFICER = actor(ISSUER, Role.OFFICER);
  private static final Actor HEAD = actor(ISSUER, Role.HEAD);
  private static final Actor CLERK = actor(ISSUER, Role.CLERK);
  private static final Actor BOTH = actor(ISSUER, Role.HEAD, Role.CLERK);

  private static LetterDecision decide(Letter letter, LetterCommand command, Actor actor) {
    return letter.decide(command, actor, morningOf(TODAY));
  }

  private static Letter done(Letter letter, LetterCommand command, Actor actor) {
    assertThat(decide(letter, command, actor)).isInstanceOf(LetterDecision.Accepted.class);
    return ((LetterDecision.Accepted) decide(letter, command, actor)).letter();
  }

  private static String refused(Letter letter, LetterCommand command, Actor actor) {
    assertThat(decide(letter, command, actor)).isInstanceOf(LetterDecision.Refused.class);
    return ((LetterDecision.Refused) decide(letter, command, actor)).refusal().code();
  }

  private static LetterCommand.Dispatch order(LocalDate date) {
    return new LetterCommand.Dispatch(
        new DocumentNumber(123, "SNV-VP"), date, TODAY, "Bình Phước", true);
  }

  private static final LetterCommand SIGN = new LetterCommand.Sign(true);

  @Test
  void theHeadSignsAndTheClerkNumbersAndDispatches() {
    Letter signed = done(draft(3), SIGN, HEAD);
    assertThat(signed.status()).isEqualTo(LetterStatus.SIGNED);
    assertThat(signed.text().signer().name()).isEqualTo("Nguyễn Văn An");
    Letter sent = done(signed, order(TODAY), CLERK);
    assertThat(sent.isDispatched()).isTrue();
    assertThat(sent.number()).hasToString("123/SNV-VP");
    assertThat(sent.sequence()).isEqualTo(3);
  }

  @Test
  void oneClickSignsAndNumbersWhereOnePersonDoesBoth() {
    Letter sent = done(draft(3), order(TODAY), BOTH);
    assertThat(sent.isDispatched()).isTrue();
    assertThat(sent.signature()).isNotNull();
    assertThat(sent.sequence()).isEqualTo(2);
  }

  @Test
  void nobodyElseSignsNumbersOrWrites() {
    Actor stranger = actor(new UnitId("ukhac"), Role.OFFICER, Role.HEAD, Role.CLERK);
    assertThat(refused(draft(1), SIGN, OFFICER)).isEqualTo("forbidden");
    assertThat(refused(draft(1), SIGN, stranger)).isEqualTo("forbidden");
    assertThat(refused(draft(1), order(TODAY), HEAD)).isEqualTo("forbidden");
    assertThat(refused(draft(1), order(TODAY), CLERK)).isEqualTo("not-signed");
    assertThat(refused(draft(1), new LetterCommand.Discard(), CLERK)).isEqualTo("forbidden");
    assertThat(draft(1).allowed(stranger)).isEmpty();
    assertThat(draft(1).allowed(CLERK)).isEmpty();
    assertThat(draft(1).allowed(BOTH)).contains(LetterDeed.SIGNED, LetterDeed.DISPATCHED);
  }

  @Test
  void whatIsSignedIsNotChangedAndWhatIsSentIsNotSentAgain() {
    Letter signed = done(draft(2), SIGN, HEAD);
    var write = new LetterCommand.Write(signed.text(), Set.of(new UnitId("uxa1")));
    assertThat(refused(signed, write, OFFICER)).isEqualTo("not-draft");
    assertThat(refused(signed, new LetterCommand.Discard(), HEAD)).isEqualTo("not-draft");
    assertThat(refused(signed, SIGN, HEAD)).isEqualTo("signed");
    Letter sent = done(signed, order(TODAY), CLERK);
    assertThat(refused(sent, order(TODAY), CLERK)).isEqualTo("dispatched");
  }

  @Test
  void aUnitThatHasDoneItsDutyIsTakenOutAndNobodyIsAdded() {
    Letter letter = draft(3);
    var renew = new LetterCommand.Renew(List.of(ward(1), ward(3), ward(9)), TODAY.plusDays(1));
    Letter renewed = done(letter, renew, OFFICER);
    assertThat(renewed.units())
        .extracting(unit -> unit.unit().value())
        .containsExactly("uxa1", "uxa3");
    assertThat(renewed.asOf()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void aLetterToNobodyIsNeitherWrittenNorSigned() {
    Letter letter = draft(2);
    assertThat(refused(letter, new LetterCommand.Sign(false), HEAD)).isEqualTo("nobody-late");
    assertThat(refused(letter, new LetterCommand.Renew(List.of(), TODAY), OFFICER))
        .isEqualTo("nobody-late");
    assertThat(refused(letter, new LetterCommand.Write(letter.text(), Set.of()), OFFICER))
        .isEqualTo("units");
  }

  @Test
  void itsDateIsNotInTheFuture() {
    assertThat(refused(draft(1), order(TODAY.plusDays(1)), BOTH)).isEqualTo("date");
  }

  @Test
  void aNumberIsReadAsItIsTyped() {
    assertThat(DocumentNumber.typed("0123", "SNV-VP")).hasValue(new DocumentNumber(123, "SNV-VP"));
    assertThat(DocumentNumber.typed(" 7 / UBND-NC ", "SNV-VP"))
        .hasValue(new DocumentNumber(7, "UBND-NC"));
    assertThat(DocumentNumber.typed("mười", "SNV-VP")).isEmpty();
    assertThat(DocumentNumber.typed("0", "SNV-VP")).isEmpty();
  }
}
