package vn.liencap.portal.pages.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.portal.pages.SampleAnswers;
import vn.liencap.portal.pages.editing.Difference.Kind;

class MergingTest {
  private final PlanForm before =
      with("Trích yếu", List.of(row("x1", "Một"), row("x2", "Hai"), row("x3", "Ba")));

  /** The sample draft with another title and other objectives. */
  private static PlanForm with(String title, List<TextRow> objectives) {
    PlanForm f = FormReading.read(SampleAnswers.draft(), "\"7\"");
    return new PlanForm(
        f.etag(),
        f.base(),
        title,
        f.programme(),
        f.year(),
        f.place(),
        f.docSymbol(),
        f.legalBases(),
        objectives,
        f.requirements(),
        f.audiences(),
        f.contents(),
        f.channels(),
        f.targets(),
        f.activities(),
        f.responsibilities(),
        f.monitoring(),
        f.funding(),
        f.recipients(),
        f.signer(),
        f.addressing());
  }

  private static TextRow row(String id, String text) {
    return new TextRow(id, text, List.of(), null);
  }

  private Merging merging(PlanForm theirs, PlanForm mine) {
    return new Merging(Seen.of(before), theirs, mine);
  }

  private static List<String> said(PlanForm form) {
    return form.objectives().stream().map(Said::by).toList();
  }

  private static Difference difference(String place, String id, Kind kind) {
    return new Difference(place.replaceFirst("\\[.*", ""), place, id, kind);
  }

  @Test
  void whatOnlyOneOfTheTwoChangedStands() {
    Merging merging =
        merging(
            with("Của họ", before.objectives()),
            with("Trích yếu", List.of(row("x1", "Một"), row("x2", "Của tôi"), row("x3", "Ba"))));
    PlanForm merged = merging.merged();
    assertThat(merged.title()).isEqualTo("Của họ");
    assertThat(said(merged)).isEqualTo(List.of("Một", "Của tôi", "Ba"));
    assertThat(merging.differences())
        .isEqualTo(List.of(new Difference("title", "title", "", Kind.TAKEN)));
  }

  @Test
  void whatBothChangedStaysAsTypedAndIsNotedBeside() {
    Merging merging =
        merging(
            with("Của họ", List.of(row("x1", "Một"), row("x2", "Hai của họ"), row("x3", "Ba"))),
            with("Của tôi", List.of(row("x1", "Một"), row("x2", "Hai của tôi"), row("x3", "Ba"))));
    PlanForm merged = merging.merged();
    assertThat(merged.title()).isEqualTo("Của tôi");
    assertThat(said(merged)).isEqualTo(List.of("Một", "Hai của tôi", "Ba"));
    assertThat(merging.differences())
        .isEqualTo(
            List.of(
                difference("title", "", Kind.BOTH), difference("objectives[1]", "x2", Kind.BOTH)));
  }

  @Test
  void newRowsOfBothAreKept() {
    Merging merging =
        merging(
            with(
                "Trích yếu",
                List.of(row("x1", "Một"), row("x4", "Họ thêm"), row("x2", "Hai"), row("x3", "Ba"))),
            with(
                "Trích yếu",
                List.of(row("x1", "Một"), row("x2", "Hai"), row("x3", "Ba"), row("", "Tôi thêm"))));
    assertThat(said(merging.merged()))
        .isEqualTo(List.of("Một", "Họ thêm", "Hai", "Ba", "Tôi thêm"));
  }

  @Test
  void aRowThatOneRemovedGoesUnlessTheOtherChangedIt() {
    Merging merging =
        merging(
            with("Trích yếu", List.of(row("x2", "Hai của họ"))),
            with("Trích yếu", List.of(row("x1", "Một của tôi"), row("x3", "Ba"))));
    assertThat(said(merging.merged())).isEqualTo(List.of("Hai của họ", "Một của tôi"));
    assertThat(merging.differences())
        .isEqualTo(
            List.of(
                difference("objectives[0]", "x2", Kind.BACK),
                difference("objectives[1]", "x1", Kind.REMOVED),
                new Difference("objectives", "objectives", "x3", Kind.TAKEN)));
  }

  @Test
  void aRowThatThisPageSavedItselfIsNotThereTwice() {
    Merging merging =
        merging(
            with(
                "Của họ",
                List.of(row("x1", "Một"), row("x2", "Hai"), row("x3", "Ba"), row("x9", "Mới"))),
            with(
                "Trích yếu",
                List.of(row("x1", "Một"), row("x2", "Hai"), row("x3", "Ba"), row("", "Mới"))));
    assertThat(said(merging.merged())).isEqualTo(List.of("Một", "Hai", "Ba", "Mới"));
  }

  @Test
  void withoutKnowingWhatBothBeganFromNothingIsPutOverWhatWasTyped() {
    Merging merging =
        new Merging(
            Seen.read(null), with("Của họ", before.objectives()), with("Của tôi", List.of()));
    assertThat(merging.merged().title()).isEqualTo("Của tôi");
    assertThat(said(merging.merged())).isEqualTo(List.of("Một", "Hai", "Ba"));
    assertThat(merging.differences()).contains(difference("title", "", Kind.BOTH));
  }

  @Test
  void theSameChangeByBothIsNone() {
    PlanForm same = with("Như nhau", List.of(row("x1", "Một"), row("x2", "Hai")));
    Merging merging = merging(same, same);
    assertThat(merging.merged().title()).isEqualTo("Như nhau");
    assertThat(merging.differences()).isEmpty();
  }

  @Test
  void howSomethingWasTypedIsNoDifference() {
    PlanForm there = FormReading.read(SampleAnswers.draft(), "\"8\"");
    Merging merging = new Merging(Seen.read(there.base()), there, typedDifferently(there));
    PlanForm _ = merging.merged();
    assertThat(merging.differences()).isEmpty();
  }

  private static PlanForm typedDifferently(PlanForm f) {
    return new PlanForm(
        f.etag(),
        f.base(),
        " " + f.title() + "\r\n",
        f.programme(),
        f.year(),
        f.place(),
        f.docSymbol(),
        f.legalBases(),
        f.objectives(),
        f.requirements(),
        f.audiences(),
        f.contents(),
        f.channels(),
        f.targets(),
        f.activities(),
        f.responsibilities(),
        f.monitoring(),
        f.funding(),
        String.valueOf(f.recipients()).replace("\n", "; "),
        f.signer(),
        f.addressing());
  }

  @Test
  void whatWasSeenIsReadAsItWasWritten() {
    Seen seen = Seen.of(before);
    assertThat(Seen.read(seen.written())).isEqualTo(seen);
    assertThat(seen.differs("objectives/x1", "Một")).isFalse();
    assertThat(seen.differs("objectives/x1", "Khác")).isTrue();
  }
}
