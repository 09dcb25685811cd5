package vn.liencap.notification.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/** Who answers for a unit: the one it goes via, else the one above. */
@Component
public class Superiors {
  private final UnitDirectory units;

  Superiors(UnitDirectory units) {
    this.units = units;
  }

  /** The unit that answers a unit's request on a day; the top answers its own. */
  public Optional<UnitId> answering(UnitId unit, LocalDate day) {
    return units
        .atOrLatest(unit, day)
        .map(view -> Objects.requireNonNullElse(above(view), view.id()));
  }

  /** The unit above another on a day; empty at the top. */
  public Optional<UnitId> above(UnitId unit, LocalDate day) {
    return answering(unit, day).filter(it -> !it.equals(unit));
  }

  private static @Nullable UnitId above(UnitView view) {
    return view.via() != null ? view.via() : view.parent();
  }
}
