package vn.liencap.portal.services;

import java.util.Map;
import vn.liencap.contracts.activity.FundingSource;

/**
 * What the finance unit settles of an activity's money.
 *
 * @param amount in đồng
 * @param note what is said with it; may be blank
 * @param sources of the amount, what comes from which source
 */
public record SettlementInput(long amount, String note, Map<FundingSource, Long> sources) {
  public SettlementInput {
    sources = Map.copyOf(sources);
  }
}
