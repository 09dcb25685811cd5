package vn.liencap.portal.pages.inbox;

import org.springframework.stereotype.Component;
import vn.liencap.contracts.Role;
import vn.liencap.portal.signin.CurrentUser;

/**
 * What of the pages about notifications is shown to whom; the service asks for the rights itself.
 */
@Component("inbox")
class InboxRights {

  /** True for those who choose how their unit is told. */
  public boolean mayChoose(CurrentUser user) {
    return user.hasAny(Role.HEAD, Role.ADMIN);
  }

  /** True for those who see what was sent to the whole unit. */
  public boolean maySeeAll(CurrentUser user) {
    return user.hasAny(Role.ADMIN);
  }
}
