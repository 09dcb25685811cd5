package vn.liencap.portal.pages.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.portal.pages.editing.RowOrder;

class TemplateFormTest {
  private static TemplateForm after(TemplateForm form, String button) {
    return form.with(RowOrder.read(button).orElseThrow());
  }

  private static IndicatorRow named(String label) {
    return new IndicatorRow("", label, "", "SUM", "", "", "", "");
  }

  private static TemplateForm asking(IndicatorRow... rows) {
    return new TemplateForm(
        "k",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(rows),
        List.of());
  }

  @Test
  void aNewOneOffersTheFourUsualSections() {
    assertThat(TemplateReading.periodic().sections())
        .extracting(SectionRow::title)
        .containsExactly(
            "Kết quả đạt được", "Tồn tại, hạn chế", "Nguyên nhân", "Kiến nghị, đề xuất");
  }

  @Test
  void rowsMoveWithAllThatWasTypedInThem() {
    TemplateForm form = after(asking(named("Một"), named("Hai")), "down:indicators[0]");
    assertThat(form.indicators()).extracting(IndicatorRow::label).containsExactly("Hai", "Một");
  }

  @Test
  void blankRowsAreLeftOutAndTheOthersGetTheirCodes() {
    TemplateForm form = asking(named("Số buổi"), IndicatorRow.EMPTY, named("Số buổi")).cleaned();
    assertThat(form.indicators())
        .extracting(IndicatorRow::code)
        .containsExactly("so-buoi", "so-buoi-2");
  }

  @Test
  void usualSectionsThatAreThereAreNotAddedTwice() {
    TemplateForm form = after(TemplateReading.periodic(), "remove:sections[1]");
    assertThat(form.plusUsualSections().sections())
        .extracting(SectionRow::code)
        .containsExactly("ket-qua", "nguyen-nhan", "kien-nghi", "han-che");
  }

  @Test
  void unitsAreChosenOnce() {
    TemplateForm form =
        after(
            after(TemplateReading.request(LocalDate.of(2026, 11, 30)), "unit:units=a"),
            "unit:units=a");
    assertThat(form.units()).containsExactly("a");
    assertThat(after(form, "remove:units[0]").units()).isEmpty();
  }

  @Test
  void aRequestIsAboutThisMonthUnlessSomebodyChoosesOtherwise() {
    TemplateForm form = TemplateReading.request(LocalDate.of(2026, 11, 30));
    assertThat(List.of(String.valueOf(form.from()), String.valueOf(form.to())))
        .containsExactly("2026-11-01", "2026-11-30");
    assertThat(form.due()).isEqualTo("2026-12-07");
  }
}
