package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.SettlementInput;

/**
 * What was typed about the settling of an activity's money; kept as typed until it is right.
 *
 * @param amount in đồng, as typed: {@code 1.200.000} is a million two hundred thousand
 * @param note what is said with it
 */
record SettlementForm(@Nullable String amount, @Nullable String note) {

  /** What is wrong with the amount before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noAmount) {
    boolean blank = amount == null || amount.isBlank();
    return blank || !EntryForm.isNumber(amount) ? Problems.at("amount", noAmount) : null;
  }

  /** What the service is asked; only of a form without problems. */
  SettlementInput settlement() {
    return new SettlementInput(EntryForm.number(amount), note == null ? "" : note.strip());
  }
}
