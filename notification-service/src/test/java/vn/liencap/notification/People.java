package vn.liencap.notification;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.contracts.people.PersonState;

/** Who works where, and who asks the service. */
public final class People {
  private People() {}

  /** Somebody's account with one role in some units. */
  public static PersonState account(String id, @Nullable String email, Role role, UnitId... units) {
    return account(id, email, role, true, 1, units);
  }

  /** The same, with whether it is active and how often it was changed. */
  public static PersonState account(
      String id,
      @Nullable String email,
      Role role,
      boolean active,
      long sequence,
      UnitId... units) {
    return new PersonState(
        new PersonId(id),
        "Không cần biết tên",
        email,
        Arrays.stream(units).map(unit -> new Membership(unit, null, Set.of(role))).toList(),
        active,
        sequence);
  }

  /** Somebody signed in who acts for a unit. */
  public static RequestPostProcessor signedIn(String id, UnitId unit, Role... roles) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject(id)
                    .claim("name", "Nguyễn Thị Hoa")
                    .claim("unit", unit.value())
                    .claim("roles", Arrays.stream(roles).map(Role::name).toList()));
  }
}
