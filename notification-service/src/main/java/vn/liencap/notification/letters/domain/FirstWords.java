package vn.liencap.notification.letters.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.papers.IssuingBody;

/**
 * What a letter says before anybody has written in it: it could go out as it is.
 *
 * @param issuer whose letter it is
 * @param units whom it urges
 * @param until the day by which it asks for all to be done
 */
record FirstWords(IssuingBody issuer, List<LateUnit> units, LocalDate until) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int LONGEST_SUBJECT = 300;

  LetterText text(String symbol) {
    return new LetterText(
        subject(),
        opening(),
        request(),
        Objects.requireNonNullElse(issuer.place(), ""),
        symbol,
        issuer.signer(),
        List.of());
  }

  private String subject() {
    Set<String> asked = duties(LateDuty::what);
    String what =
        asked.size() == 1
            ? small(asked.iterator().next().replaceFirst("(số \\S+) “.*”", "$1"))
            : ofKinds(duties(LateDuty::kind));
    String subject = "đôn đốc " + what;
    return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
  }

  private <T> Set<T> duties(Function<LateDuty, T> part) {
    return units.stream()
        .flatMap(unit -> unit.duties().stream())
        .map(part)
        .collect(Collectors.toSet());
  }

  private static String ofKinds(Set<DeadlineKind> kinds) {
    if (kinds.size() > 1) {
      return "hoàn thành các nhiệm vụ quá hạn";
    }
    return switch (kinds.iterator().next()) {
      case ISSUE_PLAN -> "ban hành kế hoạch thực hiện";
      case ANSWER_CHANGE -> "trả lời về thay đổi của kế hoạch";
      case EXECUTE_PLAN, ACTIVITY, RHYTHM -> "thực hiện các hoạt động quá hạn";
      case REPORT, REPORT_LOCK -> "gửi báo cáo";
      case MEND_REPORT -> "sửa và gửi lại báo cáo";
      case JUDGE_REPORT -> "duyệt báo cáo";
      case DECIDE_EXTENSION -> "trả lời xin gia hạn";
    };
  }

  private String opening() {
    return "Căn cứ nhiệm vụ, thời hạn đã giao, %s đã theo dõi tiến độ thực hiện của các đơn vị."
        .formatted(issuer.called());
  }

  private String request() {
    return String.join(
        "\n",
        "%s đề nghị các đơn vị nêu trên khẩn trương hoàn thành và cập nhật kết quả chậm nhất ngày %s."
            .formatted(issuer.called(), DAY.format(until)),
        "Trường hợp có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về %s để được hướng dẫn, giải quyết."
            .formatted(issuer.called()),
        "Đề nghị các đơn vị quan tâm, thực hiện./.");
  }

  private static String small(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
