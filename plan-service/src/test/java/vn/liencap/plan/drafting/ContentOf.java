package vn.liencap.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.plan.parties.domain.PartyReader;

/** What becomes of an input, without a database. */
public final class ContentOf {
  private ContentOf() {}

  /** The content of the draft; the input has nothing that has to be corrected. */
  public static PlanContent input(PlanInput input, PartyReader names, int year) {
    var ids = new AtomicInteger();
    var reading = new ContentReading(names, _ -> true, () -> "i" + ids.incrementAndGet());
    PlanContent content = reading.read(input, year);
    assertThat(reading.problems()).isEmpty();
    return content;
  }
}
