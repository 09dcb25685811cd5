package vn.liencap.plan.traceability.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;

/**
 * An item of an issued plan that serves an item of a plan above; or, as an orphan, an activity that
 * serves nothing there.
 *
 * @param served what it serves; for an orphan the item is {@link #NOTHING}
 * @param item the item itself
 * @param unit who issued its plan
 * @param kind what the item is
 * @param text its words
 * @param number number and symbol of its plan
 * @param issuedOn the date on its plan
 */
public record Link(
    ItemRef served,
    ItemRef item,
    UnitId unit,
    ItemKind kind,
    String text,
    @Nullable String number,
    LocalDate issuedOn) {
  /** Stands for what an orphan serves. */
  public static final vn.liencap.contracts.ItemId NOTHING = new vn.liencap.contracts.ItemId("-");

  /** The same wherever the link is told from. */
  public String id() {
    return key(served) + "~" + key(item);
  }

  /** A key for an item of a plan. */
  public static String key(ItemRef ref) {
    return ref.plan().value() + "~" + ref.item().value();
  }
}
