package vn.liencap.reporting.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.contracts.letters.LetterEvent.LetterDiscarded;
import vn.liencap.contracts.letters.LetterEvent.LetterDispatched;
import vn.liencap.contracts.letters.LetterEvent.LetterDrafted;
import vn.liencap.contracts.letters.LetterEvent.LetterSigned;
import vn.liencap.contracts.letters.LetterEvent.LetterWritten;
import vn.liencap.contracts.letters.LetterState;
import vn.liencap.contracts.letters.LetterStatus;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.letters.domain.WaitingLetters;

/** The copy of the letters follows what is told, whatever its order. */
@ReportingServiceTest
class WaitingLettersIT {
  private static final Instant AT = Instant.parse("2026-06-15T01:00:00Z");
  private static final LocalDate DRAFTED = LocalDate.of(2026, 6, 10);

  @Autowired private FlakyPublisher broker;
  @Autowired private WaitingLetters letters;
  @Autowired private MongoTemplate mongo;

  private final String run = "l" + Long.toString(System.nanoTime(), 36);
  private final UnitId unit = new UnitId("utinh" + run);

  private LetterState letter(String name, LetterStatus status, LocalDate draftedOn, long sequence) {
    boolean sent = status == LetterStatus.DISPATCHED;
    return new LetterState(
        name + run,
        unit,
        status,
        "đôn đốc gửi báo cáo, bản " + sequence,
        null,
        null,
        3,
        List.of(new UnitId("uxa")),
        draftedOn,
        sent ? "1/UBND-VP" : null,
        sent ? DRAFTED.plusDays(2) : null,
        sequence);
  }

  private LetterDrafted drafted(String name) {
    return new LetterDrafted(letter(name, LetterStatus.DRAFT, DRAFTED, 1), AT);
  }

  private LetterWritten written(String name) {
    return new LetterWritten(letter(name, LetterStatus.DRAFT, DRAFTED, 2), AT);
  }

  private LetterSigned signed(String name) {
    return new LetterSigned(letter(name, LetterStatus.SIGNED, DRAFTED, 3), AT);
  }

  private LetterDispatched dispatched(String name) {
    return new LetterDispatched(letter(name, LetterStatus.DISPATCHED, DRAFTED, 4), AT);
  }

  private LetterDiscarded discarded(String name) {
    return new LetterDiscarded(letter(name, LetterStatus.DISCARDED, DRAFTED, 3), AT);
  }

  /** Tells these; all before are taken in once the last, of a letter of its own, is. */
  private void tell(LetterEvent... events) {
    broker.send(List.of(events));
    List<LetterEvent> ends = new ArrayList<>();
    for (int i = 0; i < 40; i++) { // every partition has one
      ends.add(drafted("z" + i + Long.toString(System.nanoTime(), 36)));
    }
    broker.send(ends);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> ends.stream().allMatch(end -> sequenceOf(end.key()) == 1));
    mongo
        .getCollection("letters")
        .deleteMany(
            new Document("_id", new Document("$in", ends.stream().map(LetterEvent::key).toList())));
  }

  private long sequenceOf(String id) {
    Document stored = mongo.findById(id, Document.class, "letters");
    return stored == null ? 0 : stored.getLong("sequence");
  }

  private List<String> waiting() {
    return letters.of(unit).stream().map(letter -> letter.id().replace(run, "")).toList();
  }

  @Test
  void whatIsSignedSentOrThrownAwayWaitsNoMore() {
    tell(drafted("ky"), drafted("gui"), drafted("bo"), drafted("cho"));
    assertThat(waiting()).containsExactly("bo", "cho", "gui", "ky");
    tell(written("cho"), signed("ky"), signed("gui"), dispatched("gui"), discarded("bo"));
    assertThat(letters.of(unit))
        .singleElement()
        .isEqualTo(letter("cho", LetterStatus.DRAFT, DRAFTED, 2));
    Document sent = Objects.requireNonNull(mongo.findById("gui" + run, Document.class, "letters"));
    assertThat(sent.get("letter")).as("of what is done only the sequence stays").isNull();
    assertThat(sent.getLong("sequence")).isEqualTo(4);
  }

  @Test
  void whatComesTwiceLateOrInTheWrongOrderChangesNothing() {
    tell(signed("ky"), written("ky"), drafted("ky"), signed("ky"));
    tell(drafted("ky"));
    assertThat(waiting()).isEmpty();
    assertThat(sequenceOf("ky" + run)).isEqualTo(3);
    tell(discarded("bo"), discarded("bo"));
    tell(drafted("bo"), written("bo"));
    assertThat(waiting()).isEmpty();
    tell(written("cho"), drafted("cho"), written("cho"));
    assertThat(letters.of(unit))
        .singleElement()
        .isEqualTo(letter("cho", LetterStatus.DRAFT, DRAFTED, 2));
  }

  @Test
  void theLongestWaitingComesFirstAndOtherUnitsHaveTheirOwn() {
    LetterState older = letter("xua", LetterStatus.DRAFT, DRAFTED.minusDays(3), 1);
    tell(drafted("moi"), new LetterDrafted(older, AT));
    assertThat(waiting()).containsExactly("xua", "moi");
    assertThat(letters.of(new UnitId("ukhac" + run))).isEmpty();
  }
}
