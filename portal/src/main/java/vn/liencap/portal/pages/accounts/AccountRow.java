package vn.liencap.portal.pages.accounts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;
import vn.liencap.portal.accounts.domain.Account;

/**
 * An account in the list.
 *
 * @param account the account
 * @param here true when the person works in the unit that is shown, not in one below
 * @param post the room or post there
 * @param places where the person works
 */
record AccountRow(Account account, boolean here, @Nullable String post, List<Place> places) {

  /**
   * Where a person works.
   *
   * @param unitName the unit
   * @param post the post there
   * @param roles the roles there
   */
  record Place(String unitName, @Nullable String post, Set<Role> roles) {}
}
