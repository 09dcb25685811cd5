package vn.liencap.portal.pages.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.PlanDetails;

/**
 * What may be done with a plan beside editing, signing and issuing it.
 *
 * @param command as the service calls it
 * @param path the page where it is done, below the plan's own
 * @param dialog true when that page may open over this one
 * @param rare true for what is offered under "more"
 */
record Deed(String command, String path, boolean dialog, boolean rare) {
  /** In the order in which they are offered. */
  static final List<Deed> ALL =
      List.of(
          new Deed("consult", "lay-y-kien", false, false),
          new Deed("appraise", "buoc/tham-dinh", true, false),
          new Deed("submit", "buoc/trinh", true, false),
          new Deed("send-back", "buoc/tra-lai", true, false),
          new Deed("amend", "sua-doi", true, false),
          new Deed("correct", "van-ban/dinh-chinh", true, true),
          new Deed("supersede", "van-ban/thay-the", true, true),
          new Deed("revoke", "van-ban/thu-hoi", true, true),
          new Deed("close", "van-ban/ket-thuc", true, true));

  /** True when something is offered under "more". */
  static boolean more(PlanDetails plan) {
    return ALL.stream().anyMatch(deed -> deed.rare() && plan.allows(deed.command()));
  }

  /** The step that comes next; null when the next is to sign, to issue, or none. */
  static @Nullable String next(PlanDetails plan) {
    return ALL.stream()
        .map(Deed::command)
        .filter(command -> List.of("consult", "appraise", "submit").contains(command))
        .filter(plan::allows)
        .filter(command -> !command.equals("consult") || plan.status().equals("DRAFT"))
        .findFirst()
        .orElse(null);
  }
}
