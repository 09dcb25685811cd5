package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Timing;

/**
 * A key activity of a plan that is being written.
 *
 * @param id kept from before, null when new
 * @param title what is to be done
 * @param carrier LEAD or EACH; read from the lead when null
 * @param lead who leads, or the group whose every unit carries it
 * @param coordinating who takes part
 * @param timing when; with kind UNSPECIFIED its raw text is read
 * @param funding sources as printed
 * @param outputs what is expected
 * @param budget planned, in đồng
 * @param mandatory plans below must keep it
 * @param serves the items it implements
 */
public record DraftActivity(
    @Nullable ItemId id,
    String title,
    @Nullable Carrier carrier,
    List<Party> lead,
    List<Party> coordinating,
    Timing timing,
    List<String> funding,
    List<ExpectedOutput> outputs,
    @Nullable Long budget,
    boolean mandatory,
    List<ItemRef> serves) {
  public DraftActivity {
    lead = lead == null ? List.of() : List.copyOf(lead);
    coordinating = coordinating == null ? List.of() : List.copyOf(coordinating);
    funding = funding == null ? List.of() : List.copyOf(funding);
    outputs = outputs == null ? List.of() : List.copyOf(outputs);
    serves = serves == null ? List.of() : List.copyOf(serves);
  }
}
