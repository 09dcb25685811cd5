package vn.liencap.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.lateness.Branch.DEPARTMENT;
import static vn.liencap.notification.lateness.Branch.PROVINCE;
import static vn.liencap.notification.lateness.Branch.WARDS;
import static vn.liencap.notification.lateness.Branch.actor;

import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.lateness.Branch;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterDeed;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.LetterStatus;
import vn.liencap.notification.letters.domain.Letters;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Letters on a real database, with the clock moved. */
@ServiceTest
class LettersIT {
  private static final Actor OFFICER = actor("an", PROVINCE, Role.OFFICER);
  private static final Actor HEAD = actor("binh", PROVINCE, Role.HEAD);
  private static final Actor CLERK = actor("chi", PROVINCE, Role.CLERK);
  private static final LocalDate LATE = DUE.plusDays(2);
  private static final LetterDesk.Order NEXT = new LetterDesk.Order(null, null, null, null);

  @Autowired private LetterDrafting drafting;
  @Autowired private LetterDesk desk;
  @Autowired private LetterAccess access;
  @Autowired private LetterDocuments documents;
  @Autowired private LetterTelling telling;
  @Autowired private Letters letters;
  @Autowired private FollowDeadlines deadlines;
  @Autowired private Inboxes inboxes;
  @Autowired private UnitDirectory directory;
  @Autowired private MovableClock clock;
  @Autowired private MongoTemplate mongo;

  @BeforeEach
  void beginAfresh() {
    clock.moveTo(TODAY);
    List.of("agendas", "duedays", "sweeps", "inboxes", "inboxPages", "letters", "letterHistory")
        .forEach(collection -> mongo.getCollection(collection).deleteMany(new Document()));
    Branch.enter(directory);
    Branch.owe(deadlines, clock, WARDS);
    clock.moveTo(LATE);
  }

  private Letter draft(@Nullable String key) {
    return draft(null, key);
  }

  private Letter draft(@Nullable Set<UnitId> units, @Nullable String key) {
    return drafting.draft(
        new LetterDrafting.Wish(PROVINCE, About.ANYTHING, Reach.DIRECT, units), key, OFFICER);
  }

  private Letter signed() {
    Letter letter = draft(null);
    return desk.sign(letter.id(), letter.sequence(), HEAD);
  }

  private Letter dispatch(Letter letter, LetterDesk.Order order) {
    return desk.dispatch(letter.id(), letter.sequence(), order, CLERK);
  }

  private List<Notification> lettersIn(UnitId unit) {
    return inboxes.of(unit).entries().stream()
        .filter(entry -> entry.kind() == NotificationKind.LETTER)
        .toList();
  }

  @Test
  void oneClickDraftsALetterToAllLateUnitsAndToNoOthers() {
    Branch.fulfil(deadlines, clock, WARDS.subList(0, 1));
    Letter letter = draft(null);
    assertThat(letter.units()).extracting(unit -> unit.unit()).isEqualTo(WARDS.subList(1, 5));
    assertThat(letter.text().symbol()).isEqualTo("UBND-VP");
    assertThat(letter.status()).isEqualTo(LetterStatus.DRAFT);
    assertThat(WARDS).allSatisfy(ward -> assertThat(lettersIn(ward)).isEmpty());
  }

  @Test
  void theSameWishSentTwiceIsTheSameLetter() {
    assertThat(draft("khoa").id()).isEqualTo(draft("khoa").id());
    assertThat(draft("khác").id()).isNotEqualTo(draft("khoa").id());
  }

  @Test
  void aLetterWaitsUntilItIsDispatched() {
    Letter draft = draft("khoa");
    assertThat(waiting()).containsExactly(draft.id());
    Letter sent = dispatch(signed(), new LetterDesk.Order("45/UBND-NC", null, null, null));
    assertThat(waiting()).doesNotContain(sent.id());
  }

  private List<LetterId> waiting() {
    return access.list(PROVINCE, LetterAccess.Box.WAITING, null, 10, OFFICER).stream()
        .map(Letters.Summary::id)
        .toList();
  }

  @Test
  void nobodyWritesALetterWhenNobodyIsLate() {
    Branch.fulfil(deadlines, clock, WARDS);
    assertThatThrownBy(() -> draft(null)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> draft(Set.of(new UnitId("ukhac")), null))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void onDispatchEachUnitIsToldOnceAndMayReadIt() {
    Letter sent = dispatch(signed(), new LetterDesk.Order("45/UBND-NC", null, null, null));
    telling.tell();
    assertThat(sent.number()).hasToString("45/UBND-NC");
    assertThat(WARDS)
        .allSatisfy(
            ward ->
                assertThat(lettersIn(ward))
                    .singleElement()
                    .satisfies(
                        told -> {
                          assertThat(told.link()).isEqualTo("/cong-van/" + sent.id());
                          assertThat(told.title()).contains("45/UBND-NC");
                        }));
    Actor ward = actor("x", WARDS.getFirst(), Role.VIEWER);
    assertThat(access.readable(sent.id(), ward)).isEqualTo(sent);
    assertThatThrownBy(() -> access.readable(sent.id(), actor("y", DEPARTMENT, Role.HEAD)))
        .isInstanceOf(ProblemException.class);
    assertThat(access.list(WARDS.getFirst(), LetterAccess.Box.RECEIVED, null, 9, ward)).hasSize(1);
    assertThat(access.list(PROVINCE, LetterAccess.Box.SENT, null, 9, OFFICER)).hasSize(1);
  }

  @Test
  void aDraftIsReadByItsUnitOnly() {
    Letter letter = draft(null);
    assertThatThrownBy(() -> access.readable(letter.id(), actor("x", WARDS.getFirst(), Role.HEAD)))
        .isInstanceOf(ProblemException.class);
    assertThat(
            access.list(
                WARDS.getFirst(),
                LetterAccess.Box.RECEIVED,
                null,
                9,
                actor("x", WARDS.getFirst(), Role.HEAD)))
        .isEmpty();
  }

  @Test
  void aTakenNumberIsRefusedAtItsField() {
    dispatch(signed(), new LetterDesk.Order("7", null, null, null));
    Letter second = signed();
    var refusal =
        catchThrowableOfType(
            ProblemException.class,
            () -> dispatch(second, new LetterDesk.Order("7/UBND-TH", null, null, null)));
    assertThat(refusal.code()).isEqualTo("number-taken");
    assertThat(refusal.getBody().getProperties())
        .extractingByKey("errors")
        .asInstanceOf(list(FieldProblem.class))
        .extracting(FieldProblem::field)
        .containsExactly("number");
    assertThat(dispatch(second, NEXT).number()).hasToString("8/UBND-VP");
  }

  @Test
  void theSymbolIsKeptForTheNextLetter() {
    dispatch(signed(), new LetterDesk.Order("1", "UBND-NC", null, null));
    assertThat(draft(null).text().symbol()).isEqualTo("UBND-NC");
  }

  @Test
  void everyYearHasItsOwnNumbers() {
    Letter old = dispatch(signed(), new LetterDesk.Order("3", null, LATE, null));
    clock.moveTo(LocalDate.of(2027, 1, 5));
    assertThat(dispatch(signed(), NEXT).number()).hasToString("1/UBND-VP");
    assertThat(old.number()).hasToString("3/UBND-VP");
  }

  @Test
  void twoClerksAtOnceGiveTwoLettersTwoNumbers() {
    List<Letter> waiting = List.of(signed(), signed());
    List<Letter> sent = Collections.synchronizedList(new ArrayList<>());
    CyclicBarrier together = new CyclicBarrier(2);
    List<Thread> clerks =
        waiting.stream()
            .map(letter -> Thread.ofPlatform().start(() -> sent.add(dispatched(together, letter))))
            .toList();
    await().atMost(Duration.ofSeconds(60)).until(() -> clerks.stream().noneMatch(Thread::isAlive));
    assertThat(sent)
        .extracting(letter -> String.valueOf(letter.number()))
        .containsExactlyInAnyOrder("1/UBND-VP", "2/UBND-VP");
  }

  @Test
  void twoClerksAtTheSameLetterDispatchItOnce() {
    Letter letter = signed();
    CyclicBarrier together = new CyclicBarrier(2);
    List<Letter> sent = Collections.synchronizedList(new ArrayList<>());
    List<String> refused = Collections.synchronizedList(new ArrayList<>());
    List<Thread> clerks =
        IntStream.range(0, 2)
            .mapToObj(
                _ ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                sent.add(dispatched(together, letter));
                              } catch (ProblemException e) {
                                refused.add(e.code());
                              }
                            }))
            .toList();
    await().atMost(Duration.ofSeconds(60)).until(() -> clerks.stream().noneMatch(Thread::isAlive));
    assertThat(sent).hasSize(1);
    assertThat(refused).containsExactly("stale");
    assertThat(WARDS).allSatisfy(ward -> assertThat(lettersIn(ward)).hasSize(1));
  }

  private Letter dispatched(CyclicBarrier together, Letter letter) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return dispatch(letter, NEXT);
  }

  @Test
  void aUnitThatHasDoneItMeanwhileIsTakenOutByOneClick() {
    Letter letter = draft(null);
    clock.moveTo(LATE.plusDays(3));
    Branch.fulfil(deadlines, clock, WARDS.subList(0, 2));
    Letter renewed = desk.renew(letter.id(), letter.sequence(), OFFICER);
    assertThat(renewed.units()).extracting(unit -> unit.unit()).isEqualTo(WARDS.subList(2, 5));
    assertThat(renewed.asOf()).isEqualTo(LATE.plusDays(3));
    Branch.fulfil(deadlines, clock, WARDS);
    assertThatThrownBy(() -> desk.sign(renewed.id(), renewed.sequence(), HEAD))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Không còn đơn vị nào");
  }

  @Test
  void whatACrashLeftUntoldIsToldByTheNextTickAndOnlyOnce() {
    dispatch(signed(), NEXT);
    mongo.getCollection("inboxes").deleteMany(new Document());
    mongo.getCollection("letters").updateMany(new Document(), Updates.set("untold", true));
    telling.tell();
    mongo.getCollection("letters").updateMany(new Document(), Updates.set("untold", true));
    telling.tell();
    assertThat(WARDS).allSatisfy(ward -> assertThat(lettersIn(ward)).hasSize(1));
  }

  @Test
  void theHistoryTellsWhoDidWhat() {
    Letter sent = dispatch(signed(), NEXT);
    assertThat(letters.historyOf(sent))
        .extracting(past -> past.deed() + " " + past.name())
        .containsExactly(
            "DRAFTED Nguyễn Văn an", "SIGNED Nguyễn Văn binh", "DISPATCHED Nguyễn Văn chi");
  }

  @Test
  void aDraftIsThrownAwayAndItsHistoryStays() {
    Letter letter = draft(null);
    desk.discard(letter.id(), letter.sequence(), OFFICER);
    assertThat(letters.find(letter.id())).isEmpty();
    assertThat(letters.historyOf(letter))
        .extracting(past -> past.deed())
        .contains(LetterDeed.DRAFTED);
    assertThat(
            mongo.getCollection("letterHistory").countDocuments(new Document("deed", "DISCARDED")))
        .isEqualTo(1);
  }

  @Test
  void whoReadsAnOlderVersionIsTold() {
    Letter letter = draft(null);
    desk.write(letter.id(), letter.sequence(), letter.text(), null, OFFICER);
    assertThatThrownBy(() -> desk.sign(letter.id(), letter.sequence(), HEAD))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aRecipientOpensItsDocument() throws IOException {
    Letter sent = dispatch(signed(), NEXT);
    Actor ward = actor("x", WARDS.get(1), Role.OFFICER);
    LetterDocuments.Written file = documents.write(sent.id(), DocumentFormat.DOCX, ward);
    assertThat(file.name()).startsWith("Công văn 1-UBND-VP").endsWith(".docx");
    try (var word =
            new XWPFDocument(new ByteArrayInputStream(file.content().getContentAsByteArray()));
        var text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .contains("Số: 01/UBND-VP", "- Ủy ban nhân dân xã Đôn 2;", "31/03/2026");
    }
  }
}
