package vn.liencap.plan.parties.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a unit is called in plans, as {@link Spelling}s. */
final class UnitNames {
  private static final String COMMITTEE = Spelling.of("UBND") + " ";

  /** Kinds of territory, by which their people's committee is called in its own plans. */
  private static final List<String> TERRITORIES =
      List.of(
          Spelling.of("tỉnh"),
          Spelling.of("thành phố"),
          Spelling.of("huyện"),
          Spelling.of("quận"),
          Spelling.of("thị xã"),
          Spelling.of("thị trấn"),
          Spelling.of("xã"),
          Spelling.of("phường"),
          Spelling.of("đặc khu"));

  private UnitNames() {}

  /** The issuer in its own plan: also {@code UBND tỉnh}, without its proper name. */
  static Set<String> ofIssuer(NamedUnit issuer) {
    Set<String> names = new LinkedHashSet<>(of(issuer, Optional.empty()));
    territoryOf(Spelling.of(issuer.name())).ifPresent(kind -> names.add(COMMITTEE + kind));
    return names;
  }

  /** A unit in the plan of one above it. */
  static List<String> of(NamedUnit unit, Optional<NamedUnit> parent) {
    String name = Spelling.of(unit.name());
    List<String> names = new ArrayList<>(List.of(name));
    Optional<String> territory = territoryOf(name);
    if (territory.isPresent()) {
      String proper = name.substring(territory.get().length() + 1);
      names.add(COMMITTEE + name);
      names.add(COMMITTEE + proper);
    } else {
      parent.ifPresent(above -> names.addAll(withAndWithout(name, Spelling.of(above.name()))));
    }
    return names;
  }

  /** {@code Sở Nội vụ}, {@code Sở Nội vụ tỉnh} and {@code Sở Nội vụ tỉnh Cao Bằng} are one. */
  private static List<String> withAndWithout(String name, String parent) {
    List<String> names = new ArrayList<>();
    String kind = territoryOf(parent).orElse("");
    String proper = kind.isEmpty() ? parent : parent.substring(kind.length() + 1);
    String stem = withoutEnd(withoutEnd(name, proper), kind);
    names.add(stem);
    if (!kind.isEmpty()) {
      names.add(stem + " " + kind);
    }
    names.add(stem + " " + parent);
    names.add(stem + " " + proper);
    return names;
  }

  private static String withoutEnd(String name, String end) {
    return !end.isEmpty() && name.endsWith(" " + end)
        ? name.substring(0, name.length() - end.length() - 1)
        : name;
  }

  private static Optional<String> territoryOf(String name) {
    return TERRITORIES.stream().filter(kind -> name.startsWith(kind + " ")).findFirst();
  }
}
