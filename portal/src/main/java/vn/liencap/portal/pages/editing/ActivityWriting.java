package vn.liencap.portal.pages.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.portal.services.DraftActivity;

/** A key activity as typed, over the one it was before. */
final class ActivityWriting {
  private final List<KeyActivity> before;
  private final KnownItems known;
  private final Typed typed;

  ActivityWriting(List<KeyActivity> before, KnownItems known, Typed typed) {
    this.before = before;
    this.known = known;
    this.typed = typed;
  }

  /** The activity for the service; what cannot be read is noted under {@code at}. */
  DraftActivity activity(String at, ActivityRow row) {
    KeyActivity was =
        known.find(before, KeyActivity::id, KeyActivity::title, row.id(), row.title());
    return new DraftActivity(
        was == null ? null : was.id(),
        Rows.clean(row.title()),
        "EACH".equals(row.carrier()) ? Carrier.EACH : Carrier.LEAD,
        Names.parties(row.lead(), was == null ? List.of() : was.lead()),
        Names.parties(row.coordinating(), was == null ? List.of() : was.coordinating()),
        timing(Rows.clean(row.timing()), was == null ? null : was.timing()),
        Rows.names(row.funding()),
        Rows.indexed(
            at + ".outputs", row.outputs(), (place, output) -> output.output(place, typed)),
        typed.numberOrNull(at + ".budget", row.budget()),
        was != null && was.mandatory(),
        Served.written(row.serves(), was == null ? List.of() : was.serves()));
  }

  private static Timing timing(String raw, @Nullable Timing before) {
    if (before != null && raw.equals(Rows.clean(before.raw()))) {
      return before;
    }
    return new Timing(TimingKind.UNSPECIFIED, raw, null, null, null, null, null, null);
  }
}
