package vn.liencap.notification.lateness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.runtime.ProblemException;

/** Whom a unit may urge: those directly below, those that go via it, and their branches. */
@Component
public class Superior {
  private final UnitDirectory directory;
  private final Rights rights;
  private final Clock clock;

  Superior(UnitDirectory directory, Rights rights, Clock clock) {
    this.directory = directory;
    this.rights = rights;
    this.clock = clock;
  }

  /** Today, Asia/Ho_Chi_Minh. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Refuses everybody but those who work for the unit.
   *
   * @throws ProblemException 403
   */
  public void checkOwn(Actor actor, UnitId unit) {
    if (!rights.isOwn(actor, unit)) {
      throw ProblemException.forbidden("Bạn chỉ đôn đốc được thay mặt đơn vị của mình.");
    }
  }

  /**
   * Refuses everybody but the officers and heads of the unit.
   *
   * @throws ProblemException 403
   */
  public void checkUrges(Actor actor, UnitId unit) {
    checkOwn(actor, unit);
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden("Chỉ chuyên viên và lãnh đạo của đơn vị được đôn đốc.");
    }
  }

  /** The units below as far as that: upper levels first, each in the order of the dictionary. */
  public List<UnitView> unitsOf(UnitId superior, Reach reach) {
    LocalDate today = today();
    Map<UnitId, UnitView> found = new LinkedHashMap<>();
    direct(superior, today).forEach(unit -> found.putIfAbsent(unit.id(), unit));
    if (reach == Reach.BRANCH) {
      for (UnitView unit : List.copyOf(found.values())) {
        directory
            .subtreeOf(unit.id(), today)
            .forEach(below -> found.putIfAbsent(below.id(), below));
      }
    }
    found.remove(superior);
    return found.values().stream()
        .map(unit -> new Ranked(directory.ancestorsOf(unit.id(), today).size(), unit))
        .sorted(inOrder())
        .map(Ranked::unit)
        .toList();
  }

  /** A unit, so many levels below the top. */
  private record Ranked(int depth, UnitView unit) {}

  private static Comparator<Ranked> inOrder() {
    return Comparator.comparingInt(Ranked::depth)
        .thenComparing(ranked -> ranked.unit().level().code(), Comparator.reverseOrder())
        .thenComparing(ranked -> ranked.unit().name(), VietnameseText.dictionaryOrder())
        .thenComparing(ranked -> ranked.unit().id().value());
  }

  /** Those of the units that are that one or below it. */
  public List<UnitView> within(UnitId top, List<UnitView> units) {
    LocalDate today = today();
    return units.stream().filter(unit -> directory.isWithin(unit.id(), top, today)).toList();
  }

  /** A unit that goes via another stands beside it, or below the one beside it. */
  private List<UnitView> direct(UnitId superior, LocalDate today) {
    Set<UnitId> seen = new HashSet<>(Set.of(superior));
    List<UnitView> found = new ArrayList<>();
    Stream<UnitView> going =
        directory.at(superior, today).stream()
            .flatMap(unit -> Stream.ofNullable(unit.parent()))
            .flatMap(parent -> directory.subtreeOf(parent, today).stream())
            .filter(unit -> superior.equals(unit.via()));
    Stream.concat(directory.childrenOf(superior, today).stream(), going)
        .filter(unit -> seen.add(unit.id()))
        .forEach(found::add);
    return found;
  }

  /**
   * A unit as the superior's lists call it: with the one above when that is another one, since
   * wards of two provinces may bear one name.
   */
  public String called(UnitView unit, UnitId superior) {
    UnitId parent = unit.parent();
    return parent == null || superior.equals(parent) || superior.equals(unit.via())
        ? unit.name()
        : unit.name() + " (" + nameOf(parent) + ")";
  }

  /** The names of units as they are called today, or were called last. */
  public String nameOf(UnitId unit) {
    return directory.atOrLatest(unit, today()).map(UnitView::name).orElse("Đơn vị " + unit);
  }

  /** The unit, the ended units whose work it took over, and their predecessors. */
  public Set<UnitId> pastOf(UnitId unit) {
    Set<UnitId> past = new HashSet<>();
    collect(unit, past);
    return past;
  }

  private void collect(UnitId unit, Set<UnitId> past) {
    if (past.add(unit)) {
      directory.predecessorsOf(unit).forEach(before -> collect(before, past));
    }
  }
}
