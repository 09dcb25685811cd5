package vn.liencap.contracts.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * A letter without its words, as all services may know it.
 *
 * @param id names it for good
 * @param issuer whose letter it is
 * @param status how far it has come
 * @param subject the abstract behind "V/v"
 * @param plan whose work it urges; null when it is not about one plan
 * @param period whose reports it urges, for example {@code CCHC581-2026-Q1}; null when it is not
 *     about one period
 * @param recipients how many units it urges
 * @param firstRecipients the first of them, at most {@value #MOST_NAMED}, in the order of the
 *     letter
 * @param draftedOn the day it was drafted, Asia/Ho_Chi_Minh
 * @param number number and symbol, for example {@code 123/SNV-VP}; null before it is dispatched
 * @param date the date on it; null before it is dispatched
 * @param sequence counts the changes
 */
public record LetterState(
    String id,
    UnitId issuer,
    LetterStatus status,
    String subject,
    @Nullable PlanId plan,
    @Nullable String period,
    int recipients,
    List<UnitId> firstRecipients,
    LocalDate draftedOn,
    @Nullable String number,
    @Nullable LocalDate date,
    long sequence) {
  /** How many recipients are named at most. */
  public static final int MOST_NAMED = 3;

  public LetterState {
    firstRecipients = List.copyOf(firstRecipients);
  }

  /** True while the head of its unit has to sign it. */
  public boolean waitsForSignature() {
    return status == LetterStatus.DRAFT;
  }
}
