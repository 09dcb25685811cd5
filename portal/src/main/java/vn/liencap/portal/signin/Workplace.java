package vn.liencap.portal.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * A unit a person works in, to choose from.
 *
 * @param unit the unit
 * @param unitName its present name; empty while the unit tree is not there yet
 * @param post the person's post there
 * @param roles the person's roles there
 */
public record Workplace(UnitId unit, String unitName, @Nullable String post, Set<Role> roles) {
  public Workplace {
    roles = Set.copyOf(roles);
  }
}
