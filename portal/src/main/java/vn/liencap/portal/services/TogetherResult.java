package vn.liencap.portal.services;

import java.util.List;
import vn.liencap.contracts.ActivityId;

/**
 * What became of one activity among many for which the same was asked.
 *
 * @param activity which
 * @param state DONE, BEFORE, REFUSED or UNREACHED
 * @param reasons why it was refused, in Vietnamese
 */
public record TogetherResult(ActivityId activity, String state, List<String> reasons) {
  public TogetherResult {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }
}
