package vn.liencap.portal.accounts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * The rooms and posts inside a unit that can receive its work (phòng, bộ phận, chức danh), as its
 * administrator keeps them. People belong to one by the post of their membership; two spellings of
 * a name are one.
 */
@Service
public class UnitPosts {
  private static final int LONGEST = 200;
  private static final int MOST = 200;
  private static final String NOT_ADMIN =
      "Chỉ quản trị viên của đơn vị được lập danh sách phòng, bộ phận, chức danh.";

  private final MongoUnitPosts posts;
  private final Accounts accounts;
  private final AdministeredUnits units;
  private final Clock clock;

  UnitPosts(MongoUnitPosts posts, Accounts accounts, AdministeredUnits units, Clock clock) {
    this.posts = posts;
    this.accounts = accounts;
    this.units = units;
    this.clock = clock;
  }

  /** The names, in the order of the dictionary. */
  public List<String> of(UnitId unit) {
    return posts.of(unit).stream()
        .sorted(Comparator.comparing(name -> name, VietnameseText.dictionaryOrder()))
        .toList();
  }

  /**
   * The same, for somebody who wants to read them.
   *
   * @throws ProblemException 403 for people of other units
   */
  public List<String> of(UnitId unit, Actor reader) {
    if (!reader.unit().equals(unit) && !administers(reader, unit)) {
      throw ProblemException.forbidden(NOT_ADMIN);
    }
    return of(unit);
  }

  /**
   * Adds one; the same again changes nothing.
   *
   * @throws ProblemException 403 without the right, 422 for a name that cannot be
   */
  public void add(Actor actor, UnitId unit, String typed) {
    mayChange(actor, unit);
    String name = typed.strip();
    if (key(name).isEmpty() || name.length() > LONGEST || name.contains(";")) {
      throw invalid(
          "Tên phòng, bộ phận, chức danh cần từ 1 đến 200 ký tự, không có dấu chấm phẩy.");
    }
    if (!units.exist(List.of(unit))) {
      throw invalid("Không có đơn vị này.");
    }
    if (posts.of(unit).size() >= MOST) {
      throw invalid("Mỗi đơn vị có tối đa 200 phòng, bộ phận, chức danh.");
    }
    posts.add(unit, name, key(name), AccountChange.by(actor, "post-added", 0, clock.instant()));
  }

  /**
   * Removes one that nobody belongs to; what is not there is removed already.
   *
   * @throws ProblemException 403 without the right, 409 while people belong to it
   */
  public void remove(Actor actor, UnitId unit, String name) {
    mayChange(actor, unit);
    long people =
        accounts.colleagues(unit).stream().filter(one -> belongs(one, unit, name)).count();
    if (people > 0) {
      throw ProblemException.conflict(
          "post-in-use",
          "Còn " + people + " người thuộc “" + name.strip() + "”; hãy chuyển họ trước.");
    }
    posts.remove(unit, key(name), AccountChange.by(actor, "post-removed", 0, clock.instant()));
  }

  /** True when an account works in that room or post of a unit. */
  public static boolean belongs(Account account, UnitId unit, String name) {
    return account.profile().memberships().stream()
        .filter(place -> place.unit().equals(unit))
        .map(Membership::post)
        .anyMatch(post -> post != null && key(post).equals(key(name)));
  }

  private void mayChange(Actor actor, UnitId unit) {
    if (!administers(actor, unit)) {
      throw ProblemException.forbidden(NOT_ADMIN);
    }
  }

  private boolean administers(Actor actor, UnitId unit) {
    return actor.hasAny(Role.ADMIN) && units.reaches(actor, unit);
  }

  private static String key(String name) {
    return VietnameseText.folded(name);
  }

  private static ProblemException invalid(String message) {
    return ProblemException.invalid(message, List.of(new FieldProblem("name", message)));
  }
}
