package vn.liencap.portal.pages.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.editing.Rows;
import vn.liencap.portal.services.TemplateContent.Part;

/**
 * A section as typed.
 *
 * @param code kept from before, proposed from the title when new
 * @param title its heading
 * @param hint what is expected
 * @param required {@code yes} or nothing
 */
record SectionRow(
    @Nullable String code,
    @Nullable String title,
    @Nullable String hint,
    @Nullable String required) {
  static final SectionRow EMPTY = new SectionRow("", "", "", "");

  /** The four that reports usually have. */
  static final List<SectionRow> USUAL =
      List.of(
          new SectionRow(
              "ket-qua",
              "Kết quả đạt được",
              "Việc đã làm, cách làm hay, mô hình; số liệu ở trên thì không cần chép lại.",
              "yes"),
          new SectionRow("han-che", "Tồn tại, hạn chế", "Việc chưa làm được, làm chậm.", ""),
          new SectionRow("nguyen-nhan", "Nguyên nhân", "Nguyên nhân của từng hạn chế.", ""),
          new SectionRow(
              "kien-nghi", "Kiến nghị, đề xuất", "Đề nghị cấp nào, việc gì, khi nào.", ""));

  static SectionRow of(Part part) {
    return new SectionRow(part.code(), part.title(), part.hint(), part.required() ? "yes" : "");
  }

  boolean blank() {
    return (Rows.clean(title) + Rows.clean(hint)).isEmpty();
  }

  SectionRow coded(Codes codes) {
    return new SectionRow(codes.of(code, title), title, hint, required);
  }

  Part part() {
    return new Part(Rows.clean(code), Rows.clean(title), Rows.clean(hint), "yes".equals(required));
  }
}
