package vn.liencap.contracts.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * A person's place in a unit.
 *
 * @param unit where the person works
 * @param post the post inside the unit, for example {@code Công chức Văn phòng - Thống kê}
 * @param roles what the person may do there
 */
public record Membership(UnitId unit, @Nullable String post, Set<Role> roles) {
  public Membership {
    roles = Set.copyOf(roles);
  }
}
