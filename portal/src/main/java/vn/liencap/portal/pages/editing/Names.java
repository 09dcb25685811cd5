package vn.liencap.portal.pages.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Party;

/** Names of units and groups as typed. */
final class Names {
  private Names() {}

  /** What a name was understood as stays with it; a new name is left to the service to read. */
  static List<Party> parties(@Nullable String typed, List<Party> before) {
    return Rows.names(typed).stream()
        .map(
            name ->
                before.stream()
                    .filter(party -> party.text().equals(name))
                    .findFirst()
                    .orElseGet(() -> new Party(name, null, null, null)))
        .toList();
  }
}
