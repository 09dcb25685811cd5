package vn.liencap.reporting.templates.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.reporting.templates.domain.Refusal.Fault;

/** What a template may look like, each fault at its field. */
final class TemplateRules {
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_UNIT = 40;
  private static final int LONGEST_HINT = 1_000;
  private static final String CODE = "[A-Za-z0-9_-]{1,40}";
  private static final String COUNTER = "out:[A-Za-z0-9_-]{1,60}|act:COMPLETED|budget:spent";

  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  /** All that is wrong with it; empty when nothing is. */
  static List<Fault> faultsOf(Content content, LocalDate today) {
    var rules = new TemplateRules();
    rules.head(content, today);
    for (int i = 0; i < content.indicators().size(); i++) {
      rules.indicator("indicators[" + i + "]", content.indicators().get(i));
    }
    for (int i = 0; i < content.sections().size(); i++) {
      rules.section("sections[" + i + "]", content.sections().get(i));
    }
    return rules.faults;
  }

  private void head(Content content, LocalDate today) {
    text("name", content.name(), LONGEST_NAME, "Hãy đặt tên biểu mẫu.");
    if (content.levels().isEmpty()) {
      fault("levels", "Hãy chọn ít nhất một cấp phải báo cáo.");
    }
    if (content.indicators().isEmpty() && content.sections().isEmpty()) {
      fault("indicators", "Biểu mẫu cần ít nhất một chỉ tiêu hoặc một mục nội dung.");
    }
    if (content.indicators().size() > Content.MOST_INDICATORS) {
      fault("indicators", "Nhiều nhất " + Content.MOST_INDICATORS + " chỉ tiêu.");
    }
    if (content.sections().size() > Content.MOST_SECTIONS) {
      fault("sections", "Nhiều nhất " + Content.MOST_SECTIONS + " mục nội dung.");
    }
    AdHoc adHoc = content.adHoc();
    if ((content.regime() == null) == (adHoc == null)) {
      fault("regime", "Hãy chọn chế độ báo cáo định kỳ, hoặc ghi kỳ của báo cáo đột xuất.");
    }
    if (adHoc != null) {
      adHoc(adHoc, today);
    }
  }

  private void adHoc(AdHoc adHoc, LocalDate today) {
    if (!Slice.starts(adHoc.from())) {
      fault("adHoc.from", "Số liệu tính từ ngày 1 hoặc ngày 15 của tháng.");
    }
    if (!Slice.ends(adHoc.to()) || adHoc.to().isBefore(adHoc.from())) {
      fault("adHoc.to", "Số liệu tính đến ngày 14 hoặc ngày cuối tháng, sau ngày bắt đầu.");
    }
    if (adHoc.due().isBefore(today)) {
      fault("adHoc.due", "Hạn gửi không được trước hôm nay.");
    }
    if (adHoc.units().size() > 5_000) {
      fault("adHoc.units", "Nhiều nhất 5.000 đơn vị.");
    }
  }

  private void indicator(String field, Indicator indicator) {
    code(field, indicator.code());
    text(field + ".label", indicator.label(), LONGEST_NAME, "Hãy ghi tên chỉ tiêu.");
    if (indicator.unit().length() > LONGEST_UNIT) {
      fault(field + ".unit", "Đơn vị tính dài quá " + LONGEST_UNIT + " ký tự.");
    }
    counter(field + ".counter", indicator.counter());
    counter(field + ".of", indicator.of());
    if (!indicator.isRatio() && indicator.of() != null) {
      fault(field + ".of", "Chỉ chỉ tiêu tỷ lệ mới có mẫu số.");
    }
    if (indicator.counter() != null
        && (indicator.aggregation() == Aggregation.LAST
            || indicator.aggregation() == Aggregation.LIST)) {
      fault(field + ".counter", "Chỉ tiêu kiểu này do đơn vị ghi, không tính từ hoạt động.");
    }
    Long target = indicator.target();
    if (target != null && (target < 0 || (indicator.isRatio() && target > 100))) {
      fault(field + ".target", "Mức phấn đấu không được âm; của tỷ lệ không quá 100.");
    }
  }

  private void section(String field, Section section) {
    code(field, section.code());
    text(field + ".title", section.title(), LONGEST_NAME, "Hãy ghi tên mục.");
    if (section.hint().length() > LONGEST_HINT) {
      fault(field + ".hint", "Gợi ý dài quá 1.000 ký tự.");
    }
  }

  private void code(String field, String code) {
    if (!code.matches(CODE)) {
      fault(field + ".code", "Mã gồm 1 đến 40 chữ cái không dấu, chữ số, gạch nối.");
    } else if (!codes.add(code)) {
      fault(field + ".code", "Mã “" + code + "” đã dùng trong biểu mẫu này.");
    }
  }

  private void counter(String field, @Nullable String counter) {
    if (counter != null && !counter.matches(COUNTER)) {
      fault(field, "Không có nguồn số liệu “" + counter + "”.");
    }
  }

  private void text(String field, String text, int longest, String missing) {
    if (text.isBlank()) {
      fault(field, missing);
    } else if (text.length() > longest) {
      fault(field, "Dài quá " + longest + " ký tự.");
    }
  }

  private void fault(String field, String message) {
    faults.add(new Fault(field, message));
  }
}
