package vn.liencap.reporting.templates.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.templates.domain.AdHoc;
import vn.liencap.reporting.templates.domain.Aggregation;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.templates.domain.Section;

/** What a template is to say, as it comes in. */
record TemplateInput(
    @Nullable String name,
    @Nullable String regime,
    @Nullable @Size(max = 100, message = TOO_MANY) List<@NotNull(message = EMPTY) String> periods,
    @Nullable @Valid AdHocInput adHoc,
    @Nullable @Size(max = 20, message = TOO_MANY) List<@NotNull(message = EMPTY) Level> levels,
    @Nullable @Size(max = 200, message = TOO_MANY)
        List<@NotNull(message = EMPTY) @Valid IndicatorInput> indicators,
    @Nullable @Size(max = 100, message = TOO_MANY)
        List<@NotNull(message = EMPTY) @Valid SectionInput> sections) {
  private static final String TOO_MANY = "Quá nhiều dòng.";
  private static final String EMPTY = "Dòng này trống.";

  record AdHocInput(
      @NotNull(message = "Hãy chọn ngày bắt đầu số liệu.") LocalDate from,
      @NotNull(message = "Hãy chọn ngày chốt số liệu.") LocalDate to,
      @NotNull(message = "Hãy chọn hạn gửi.") LocalDate due,
      @Nullable @Size(max = 5_000, message = TOO_MANY)
          List<@NotNull(message = EMPTY) UnitId> units) {

    AdHoc adHoc() {
      return new AdHoc(from, to, due, units == null ? List.of() : units);
    }
  }

  record IndicatorInput(
      @Nullable String code,
      @Nullable String label,
      @Nullable String unit,
      @NotNull(message = "Hãy chọn cách tổng hợp.") Aggregation aggregation,
      @Nullable String counter,
      @Nullable String of,
      @Nullable Boolean required,
      @Nullable Long target) {

    Indicator indicator() {
      return new Indicator(
          text(code),
          text(label),
          text(unit),
          aggregation,
          textOrNull(counter),
          textOrNull(of),
          Boolean.TRUE.equals(required),
          target);
    }
  }

  record SectionInput(
      @Nullable String code,
      @Nullable String title,
      @Nullable String hint,
      @Nullable Boolean required) {

    Section section() {
      return new Section(text(code), text(title), text(hint), Boolean.TRUE.equals(required));
    }
  }

  Content content() {
    return new Content(
        text(name),
        textOrNull(regime),
        periods == null ? List.of() : periods,
        adHoc == null ? null : adHoc.adHoc(),
        levels == null ? List.of() : levels,
        indicators == null
            ? List.of()
            : indicators.stream().map(IndicatorInput::indicator).toList(),
        sections == null ? List.of() : sections.stream().map(SectionInput::section).toList());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static @Nullable String textOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
