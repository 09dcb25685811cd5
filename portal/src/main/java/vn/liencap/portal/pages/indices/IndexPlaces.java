package vn.liencap.portal.pages.indices;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.signin.CurrentUser;

/** The provinces as the pages need them. */
@Component
class IndexPlaces {
  private final UnitDirectory directory;
  private final Formats formats;

  IndexPlaces(UnitDirectory directory, Formats formats) {
    this.directory = directory;
    this.formats = formats;
  }

  /** True for whoever sees all provinces. */
  boolean isMinistry(CurrentUser user) {
    return directory.root(formats.today()).filter(top -> top.id().equals(user.unit())).isPresent();
  }

  /** True for whoever may enter for all provinces at once. */
  boolean entersForAll(CurrentUser user) {
    return isMinistry(user) && user.hasAny(Role.OFFICER, Role.HEAD);
  }

  /** The province a unit is, or is in; empty above and outside of them. */
  Optional<UnitView> provinceOf(UnitId unit) {
    LocalDate today = formats.today();
    return Stream.concat(
            directory.atOrLatest(unit, today).stream(), directory.ancestorsOf(unit, today).stream())
        .filter(view -> view.level().equals(Level.PROVINCE))
        .findFirst();
  }

  /** The provinces there were at the end of a year, in the order of a dictionary. */
  List<UnitView> provinces(int year) {
    LocalDate last = Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth();
    LocalDate day = last.isBefore(formats.today()) ? last : formats.today();
    return directory
        .root(formats.today())
        .map(
            top ->
                directory.childrenOf(top.id(), day).stream()
                    .filter(unit -> unit.level().equals(Level.PROVINCE))
                    .toList())
        .orElse(List.of());
  }

  /** The year whose results are published now. */
  int newestYear() {
    return formats.today().getYear() - 1;
  }
}
