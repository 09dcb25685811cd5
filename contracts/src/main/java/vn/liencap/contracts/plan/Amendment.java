package vn.liencap.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * An issued amendment (sửa đổi, bổ sung): a document with a number of its own that holds the whole
 * new content of another plan.
 *
 * @param id the amendment
 * @param amends the plan that it amends
 * @param version the version of that plan which it makes, from 2
 * @param issuer the unit that issued both
 * @param number number and symbol, for example {@code 15/QĐ-UBND}
 * @param issuedOn the date on it
 * @param reason why
 * @param answerBy last day, inclusive, for units below to answer; null when none is set
 * @param content all the plan says from now on; items that stay keep their ids
 * @param parents the plans it implements
 * @param addressing whom the plan is assigned to from now on
 * @param readerKeys addressing keys of everybody who may read it
 * @param sequence counts the changes of the amendment
 */
public record Amendment(
    PlanId id,
    PlanId amends,
    int version,
    UnitId issuer,
    String number,
    LocalDate issuedOn,
    String reason,
    @Nullable LocalDate answerBy,
    PlanContent content,
    List<PlanId> parents,
    List<Addressing> addressing,
    List<String> readerKeys,
    long sequence) {
  public Amendment {
    parents = List.copyOf(parents);
    addressing = List.copyOf(addressing);
    readerKeys = List.copyOf(readerKeys);
  }

  /** The one amendment that can make that version of a plan: started twice, it is the same. */
  public static PlanId idOf(PlanId plan, int version) {
    return new PlanId(plan.value() + "-v" + version);
  }
}
