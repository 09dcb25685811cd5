package vn.liencap.contracts.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;

/**
 * A key activity of a plan (hoạt động trọng tâm).
 *
 * @param id stable across versions
 * @param title as printed
 * @param carrier LEAD or EACH
 * @param lead who leads (LEAD) or the group whose every unit carries it (EACH)
 * @param coordinating who takes part
 * @param timing when
 * @param funding sources as printed
 * @param outputs what is expected
 * @param budget planned, in đồng
 * @param mandatory plans below must keep it
 * @param serves the items of this plan or of parent plans that it implements
 */
public record KeyActivity(
    ItemId id,
    String title,
    Carrier carrier,
    List<Party> lead,
    List<Party> coordinating,
    Timing timing,
    List<String> funding,
    List<ExpectedOutput> outputs,
    @Nullable Long budget,
    boolean mandatory,
    List<ItemRef> serves) {
  public KeyActivity {
    lead = List.copyOf(lead);
    coordinating = List.copyOf(coordinating);
    funding = List.copyOf(funding);
    outputs = List.copyOf(outputs);
    serves = List.copyOf(serves);
  }
}
