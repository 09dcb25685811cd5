package vn.liencap.portal.pages.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.ProgressInput;

class EntryFormTest {
  private static EntryForm typed(String news, String spent) {
    return new EntryForm(
        "e1",
        "2026-03-05",
        " Họp tổ ",
        "50",
        Map.of("news", news),
        spent,
        "PROVINCE",
        "",
        "",
        List.of(),
        List.of());
  }

  @Test
  void aThousandMayBeWrittenWithADot() {
    var entry = typed("1.200", "1.500.000").progress("Gửi ảnh.");
    assertThat(entry.outputs()).containsEntry("news", 1200L);
    assertThat(entry.spent()).isEqualTo(1_500_000);
    assertThat(entry.source()).isEqualTo(FundingSource.PROVINCE);
    assertThat(entry.text()).isEqualTo("Họp tổ");
  }

  @Test
  void blankFiguresAreNotSent() {
    var entry = typed("", "").progress("Gửi ảnh.");
    assertThat(entry.outputs()).isEmpty();
    assertThat(entry.spent()).isZero();
    assertThat(entry.link()).isNull();
  }

  @Test
  void anAddressMayBeCopiedWithoutItsBeginning() {
    assertThat(linked("baolaichau.vn/bai-1").link()).isEqualTo("https://baolaichau.vn/bai-1");
    assertThat(linked("http://baolaichau.vn").link()).isEqualTo("http://baolaichau.vn");
    assertThat(linked("xem sau").link()).isEqualTo("xem sau"); // refused, with its reason
  }

  private static ProgressInput linked(String link) {
    return new EntryForm(
            "e1", "2026-03-05", "", "", Map.of(), "", "", link, "", List.of(), List.of())
        .progress("Gửi ảnh.");
  }

  @Test
  void aFileIsTheSameWhereverItStandsInTheForm() {
    EntryForm form = typed("", "");
    assertThat(form.fileId(new byte[] {1})).isEqualTo(form.fileId(new byte[] {1}));
    assertThat(form.fileId(new byte[] {1})).isNotEqualTo(form.fileId(new byte[] {2}));
    assertThat(form.fileId(new byte[] {1})).matches("e1-[0-9a-f]{16}");
  }

  @Test
  void wordsInAFigureAreNamedAtTheirField() {
    Problems problems = typed("hai", "x").problems("ngày", "số");
    assertThat(Objects.requireNonNull(problems).byField())
        .containsOnlyKeys("outputs.news", "spent");
  }

  @Test
  void aDecimalPointIsNotTakenForAThousand() {
    assertThat(typed("1.5", "").problems("ngày", "số")).isNotNull();
  }

  @Test
  void aNewFormHasAnIdOfItsOwn() {
    LocalDate today = LocalDate.of(2026, 3, 5);
    assertThat(EntryForm.today(today).entryId()).isNotEqualTo(EntryForm.today(today).entryId());
  }
}
