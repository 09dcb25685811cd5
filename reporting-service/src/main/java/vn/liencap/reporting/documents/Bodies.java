package vn.liencap.reporting.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.papers.IssuingBody;

/** Units as documents name them. */
@Component
class Bodies {
  private static final Set<Level> COMMITTEES =
      Set.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,9}");

  private final UnitDirectory directory;

  Bodies(UnitDirectory directory) {
    this.directory = directory;
  }

  /** The unit as it was on a day. */
  Optional<UnitView> unit(UnitId unit, LocalDate day) {
    return directory.atOrLatest(unit, day);
  }

  /** Its name on a day; its id where it is not known. */
  String name(UnitId unit, LocalDate day) {
    return unit(unit, day).map(UnitView::name).orElse(unit.value());
  }

  /** The unit as the head of its documents names it. */
  IssuingBody body(UnitView unit, LocalDate day) {
    @Nullable UnitId parent = unit.parent();
    return new IssuingBody(unit.name(), unit.level(), parent == null ? null : name(parent, day));
  }

  /**
   * The symbol behind the number.
   *
   * @param kind for example {@code BC}
   */
  static String symbol(String kind, UnitView unit) {
    if (COMMITTEES.contains(unit.level())) {
      return kind + "-UBND";
    }
    String code = unit.code().substring(unit.code().lastIndexOf('.') + 1);
    return kind + "-" + (SYMBOL.matcher(code).matches() ? code : initials(unit.name()));
  }

  private static String initials(String name) {
    return Stream.of(name.strip().split("\\s+"))
        .map(word -> IssuingBody.capitals(word.substring(0, 1)))
        .collect(Collectors.joining());
  }
}
