package vn.liencap.notification.letters;

import java.time.LocalDate;
import java.util.List;
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
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.papers.IssuingBody;

/** Units as letters name them. */
@Component
class LetterHeads {
  private static final Set<Level> COMMITTEES =
      Set.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,9}");

  private final UnitDirectory directory;

  LetterHeads(UnitDirectory directory) {
    this.directory = directory;
  }

  /** The unit as it was on that day; as it last was when it had ended. */
  IssuingBody body(UnitId unit, LocalDate day) {
    return directory
        .atOrLatest(unit, day)
        .map(view -> new IssuingBody(view.name(), view.level(), above(view, day)))
        .orElseGet(() -> new IssuingBody("Đơn vị " + unit, Level.DEPARTMENT, null));
  }

  private @Nullable String above(UnitView unit, LocalDate day) {
    return unit.parent() == null
        ? null
        : directory.atOrLatest(unit.parent(), day).map(UnitView::name).orElse(null);
  }

  /** The units that a letter urges, in its order. */
  List<IssuingBody> addressed(Letter letter) {
    return letter.units().stream().map(late -> body(late.unit(), letter.asOf())).toList();
  }

  /** The symbol behind the number of a unit that has sent none yet: its office drafts. */
  String symbol(UnitId unit, LocalDate day) {
    return directory
            .atOrLatest(unit, day)
            .filter(view -> !COMMITTEES.contains(view.level()))
            .map(LetterHeads::abbreviated)
            .orElse("UBND")
        + "-VP";
  }

  private static String abbreviated(UnitView unit) {
    String code = unit.code().substring(unit.code().lastIndexOf('.') + 1);
    return ABBREVIATION.matcher(code).matches() ? code : initials(unit.name());
  }

  private static String initials(String name) {
    return Stream.of(name.strip().split("\\s+"))
        .map(word -> IssuingBody.capitals(word.substring(0, 1)))
        .collect(Collectors.joining());
  }
}
