package vn.liencap.plan.drafting;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;

/**
 * The day whose unit tree a plan speaks of: the date on it, else a day of its year on which its
 * issuer existed, else today.
 */
@Component
final class PlanDay {
  private final UnitDirectory directory;
  private final Clock clock;

  PlanDay(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * The day.
   *
   * @param printed the date on the document, if it has one
   * @param year the year the plan is for
   */
  LocalDate of(UnitId issuer, @Nullable String printed, int year) {
    LocalDate today = today();
    List<LocalDate> days =
        year == today.getYear()
            ? List.of(today)
            : List.of(LocalDate.of(year, 12, 31), LocalDate.of(year, 1, 1), today);
    return Stream.concat(Stream.ofNullable(parsed(printed)), days.stream())
        .filter(day -> directory.at(issuer, day).isPresent())
        .findFirst()
        .or(() -> directory.latest(issuer).map(UnitView::validTo).filter(Objects::nonNull))
        .orElse(today);
  }

  private static @Nullable LocalDate parsed(@Nullable String printed) {
    try {
      return printed == null || printed.isBlank() ? null : LocalDate.parse(printed.strip());
    } catch (DateTimeException _) {
      return null;
    }
  }
}
