package vn.liencap.portal.pages.activities;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.TypedNumber;
import vn.liencap.portal.services.SettlementInput;

/**
 * What was typed about the settling of an activity's money; kept as typed until it is right.
 *
 * @param amount in đồng, as typed: {@code 1.200.000} is a million two hundred thousand
 * @param note what is said with it
 * @param sources of the amount, by source, as typed
 */
record SettlementForm(
    @Nullable String amount, @Nullable String note, Map<FundingSource, String> sources) {

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  SettlementForm {
    sources = sources == null ? Map.of() : new LinkedHashMap<>(sources);
  }

  /** What is wrong with the amounts before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noAmount) {
    boolean blank = amount == null || amount.isBlank();
    boolean numbers =
        TypedNumber.isNumber(amount) && sources.values().stream().allMatch(TypedNumber::isNumber);
    return blank || !numbers ? Problems.at("amount", noAmount) : null;
  }

  /**
   * What the service is asked; only of a form without problems.
   *
   * @param only the one source that the money has, which nobody is asked about; null otherwise
   */
  SettlementInput settlement(@Nullable FundingSource only) {
    Map<FundingSource, Long> parts = new EnumMap<>(FundingSource.class);
    if (only != null && TypedNumber.of(amount) != 0) {
      parts.put(only, TypedNumber.of(amount));
      return settlement(parts);
    }
    sources.forEach(
        (source, typed) -> {
          if (TypedNumber.of(typed) != 0) {
            parts.put(source, TypedNumber.of(typed));
          }
        });
    return settlement(parts);
  }

  private SettlementInput settlement(Map<FundingSource, Long> parts) {
    return new SettlementInput(TypedNumber.of(amount), note == null ? "" : note.strip(), parts);
  }
}
