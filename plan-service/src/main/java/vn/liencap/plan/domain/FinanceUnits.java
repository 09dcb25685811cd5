package vn.liencap.plan.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;

/**
 * The units that a plan's implementation section (Tổ chức thực hiện) charges with appraising or
 * settling its money. Groups of units, rooms and names that were not understood settle nothing.
 */
final class FinanceUnits {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;!?]");
  private static final Pattern SETTLES = Pattern.compile("quyết toán");
  private static final Pattern APPRAISES =
      Pattern.compile("thẩm định(?=.*(kinh phí|dự toán))|(kinh phí|dự toán).*thẩm định");

  /** Whoever helps another, or sends something to another who does it, does not do it itself. */
  private static final Pattern BY_ANOTHER =
      Pattern.compile(
          "^\\P{L}*(\\p{L}\\) *)?phối hợp "
              + "|(gửi|đề nghị) (?!thẩm định|quyết toán).*(thẩm định|quyết toán)");

  /** Whoever spends the money accounts for it (thanh quyết toán), which is not settling it. */
  private static final Pattern SPENDS =
      Pattern.compile(
          "(lập|sử dụng|thanh toán|thanh)(?!\\p{L}).*quyết toán|quyết toán.*(gửi|trình|báo cáo) ");

  private static final Pattern CHECKS =
      Pattern.compile("thẩm (định|tra)|hướng dẫn|kiểm (tra|soát)|(phê|xét) duyệt");

  private FinanceUnits() {}

  /** The units, in the order in which the plan names them. */
  static List<UnitId> of(PlanContent content) {
    return content.responsibilities().stream()
        .filter(FinanceUnits::isAboutMoney)
        .flatMap(responsibility -> responsibility.parties().stream())
        .map(Party::unit)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static boolean isAboutMoney(Responsibility responsibility) {
    return responsibility.duties().stream()
        .map(Duty::text)
        .flatMap(text -> SENTENCE_END.splitAsStream(small(text)))
        .anyMatch(FinanceUnits::says);
  }

  private static boolean says(String sentence) {
    return (SETTLES.matcher(sentence).find() || APPRAISES.matcher(sentence).find())
        && !BY_ANOTHER.matcher(sentence).find()
        && (CHECKS.matcher(sentence).find() || !SPENDS.matcher(sentence).find());
  }

  /** Small letters, composed, with single spaces. */
  private static String small(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(composed).replaceAll(" ");
  }
}
