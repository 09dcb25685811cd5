package vn.liencap.reporting.reports.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.reporting.reports.domain.Refusal.Fault;

/** Writing and gathering, while the report is the unit's to write. */
final class Writing {
  private static final long MOST_CHARACTERS = 300_000;

  private final Report report;
  private final Acting acting;

  Writing(Report report, Acting acting) {
    this.report = report;
    this.acting = acting;
  }

  Decision decide(ReportCommand.Write command) {
    var texts = new HashMap<>(report.texts());
    texts.putAll(command.texts());
    return written(texts, report.gathering());
  }

  /**
   * Gathered paragraphs take the place of those gathered before; what the unit wrote itself stays
   * in front of them.
   */
  Decision decide(ReportCommand.Gather command) {
    var texts = new HashMap<String, List<Paragraph>>();
    report.texts().forEach((code, paragraphs) -> texts.put(code, ownWords(paragraphs)));
    command
        .gathered()
        .forEach(
            (code, gathered) -> {
              var all = new ArrayList<>(texts.getOrDefault(code, List.of()));
              all.addAll(gathered);
              texts.put(code, List.copyOf(all));
            });
    return written(texts, command.gathering());
  }

  private static List<Paragraph> ownWords(List<Paragraph> paragraphs) {
    return paragraphs.stream().filter(paragraph -> paragraph.sources().isEmpty()).toList();
  }

  private Decision written(Map<String, List<Paragraph>> texts, @Nullable Gathering gathering) {
    return acting
        .mayWrite()
        .or(this::closed)
        .or(() -> tooLong(texts))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> new Decision.Accepted(with(texts, gathering), null));
  }

  private Optional<Refusal> closed() {
    return switch (report.state().status()) {
      case OPEN, RETURNED -> Optional.empty();
      case SUBMITTED ->
          Optional.of(
              new Refusal.NotNow(
                  "report-submitted", "Báo cáo đã gửi, chỉ sửa được khi cấp trên trả lại."));
      case PASSED_ON ->
          Optional.of(
              new Refusal.NotNow(
                  "report-passed-on", "Đơn vị đã kết thúc; đơn vị kế thừa báo cáo thay."));
      case ACCEPTED ->
          Optional.of(
              new Refusal.NotNow(
                  "report-accepted", "Báo cáo đã được duyệt. Muốn sửa, hãy mở bản đính chính."));
    };
  }

  private static Optional<Refusal> tooLong(Map<String, List<Paragraph>> texts) {
    var faults = new ArrayList<Fault>();
    long characters = 0;
    for (var section : texts.entrySet()) {
      characters += section.getValue().stream().mapToLong(p -> p.text().length()).sum();
      if (section.getValue().size() > Paragraph.MOST) {
        faults.add(new Fault("texts." + section.getKey(), "Nhiều nhất 2.000 đoạn một mục."));
      }
      if (section.getValue().stream().anyMatch(p -> p.text().length() > Paragraph.LONGEST)) {
        faults.add(new Fault("texts." + section.getKey(), "Một đoạn dài quá 10.000 ký tự."));
      }
    }
    if (characters > MOST_CHARACTERS) {
      faults.add(new Fault("texts", "Báo cáo dài quá 300.000 ký tự; hãy rút gọn."));
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Invalid(faults));
  }

  private Report with(Map<String, List<Paragraph>> texts, @Nullable Gathering gathering) {
    ReportState next = Revision.of(report.state()).next();
    return new Report(
        next,
        report.duties(),
        texts,
        report.comments(),
        report.figures(),
        gathering,
        report.past());
  }
}
