package vn.liencap.portal.pages.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.Level;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.WorkingYearView;
import vn.liencap.portal.services.WorkingYearView.DayOff;
import vn.liencap.portal.services.WorkingYearView.Table;
import vn.liencap.portal.signin.CurrentUser;

/** When reports are due, for everybody; the days off of a year, changed by the ministry. */
@Controller
class CalendarController {
  private static final int LONGEST = 31;

  private final ReportingClient reporting;
  private final Formats formats;
  private final Words words;

  CalendarController(ReportingClient reporting, Formats formats, Words words) {
    this.reporting = reporting;
    this.formats = formats;
    this.words = words;
  }

  /**
   * Days off to add.
   *
   * @param to the last of them; null or the first for a single day
   */
  record Holiday(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String name)
      implements Serializable {

    /** The days, or none when the two do not make a span. */
    List<DayOff> days() {
      LocalDate first = Objects.requireNonNull(from);
      LocalDate last = to == null ? first : to;
      return last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))
          ? List.of()
          : first
              .datesUntil(last.plusDays(1))
              .map(day -> new DayOff(day, name == null ? "" : name.strip()))
              .toList();
    }
  }

  @GetMapping("/lich-bao-cao")
  String page(
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Level level,
      CurrentUser user,
      Model model) {
    int shown = year == null ? formats.today().getYear() : year;
    Level own = user.level() == null ? Level.COMMUNE : user.level();
    model.addAttribute("year", shown);
    model.addAttribute("own", own);
    model.addAttribute(
        "found", Section.ask(() -> calendar(shown, Objects.requireNonNullElse(level, own))));
    if (!model.containsAttribute("typed")) {
      model.addAttribute("typed", new Holiday(null, null, null));
    }
    return "lich-bao-cao";
  }

  private CalendarYear calendar(int year, Level level) {
    return CalendarYear.of(
        year,
        level,
        reporting.regimes().items(),
        reporting.periods(year).items(),
        reporting.workingYear(year),
        formats.today());
  }

  @PostMapping("/lich-bao-cao/{year}/ngay-nghi")
  String addDaysOff(
      @PathVariable int year,
      @ModelAttribute("typed") Holiday typed,
      @RequestParam String etag,
      RedirectAttributes redirect) {
    if (typed.from() == null) {
      return refused(year, typed, words.say("calendar.missing"), redirect);
    }
    List<DayOff> added = typed.days();
    if (added.isEmpty()) {
      return refused(year, typed, words.say("calendar.range"), redirect);
    }
    String reason = change(year, etag, table -> with(table, added));
    return reason == null ? kept(year, redirect) : refused(year, typed, reason, redirect);
  }

  private static Table with(Table table, List<DayOff> added) {
    var days = new ArrayList<>(added);
    table.daysOff().stream()
        .filter(old -> added.stream().noneMatch(it -> it.day().equals(old.day())))
        .forEach(days::add);
    return new Table(days, table.workedInstead());
  }

  @PostMapping("/lich-bao-cao/{year}/lam-bu")
  String addDayWorked(
      @PathVariable int year,
      @RequestParam LocalDate day,
      @RequestParam String etag,
      RedirectAttributes redirect) {
    return after(
        year,
        change(
            year,
            etag,
            table -> {
              var worked = new ArrayList<>(table.workedInstead());
              worked.add(day);
              return new Table(table.daysOff(), worked.stream().distinct().toList());
            }),
        redirect);
  }

  @PostMapping("/lich-bao-cao/{year}/bo-ngay")
  String remove(
      @PathVariable int year,
      @RequestParam LocalDate day,
      @RequestParam String etag,
      RedirectAttributes redirect) {
    return after(
        year,
        change(
            year,
            etag,
            table ->
                new Table(
                    table.daysOff().stream().filter(it -> !it.day().equals(day)).toList(),
                    table.workedInstead().stream().filter(it -> !it.equals(day)).toList())),
        redirect);
  }

  @PostMapping("/lich-bao-cao/{year}/tinh-san")
  String reset(@PathVariable int year, @RequestParam String etag, RedirectAttributes redirect) {
    String reason = reasonAgainst(() -> reporting.resetWorkingYear(year, etag));
    if (reason == null) {
      Flash.done(redirect, words.say("calendar.restored"));
      return back(year, redirect);
    }
    return after(year, reason, redirect);
  }

  /** Changes the newest table under the version the person has seen; null when it is done. */
  private @Nullable String change(int year, String etag, UnaryOperator<Table> change) {
    return reasonAgainst(
        () -> {
          WorkingYearView now = reporting.workingYear(year).value();
          reporting.keep(year, change.apply(new Table(now.daysOff(), now.workedInstead())), etag);
        });
  }

  private static @Nullable String reasonAgainst(Runnable command) {
    try {
      command.run();
      return null;
    } catch (ServiceRefused refused) {
      return refused.detail();
    } catch (ServiceUnavailable away) {
      return away.getMessage() + ".";
    }
  }

  private String after(int year, @Nullable String reason, RedirectAttributes redirect) {
    if (reason == null) {
      return kept(year, redirect);
    }
    Flash.refused(redirect, reason);
    return back(year, redirect);
  }

  private String kept(int year, RedirectAttributes redirect) {
    Flash.done(redirect, words.say("calendar.kept"));
    return back(year, redirect);
  }

  private static String refused(
      int year, Holiday typed, String reason, RedirectAttributes redirect) {
    Flash.refused(redirect, reason);
    redirect.addFlashAttribute("typed", typed);
    return back(year, redirect);
  }

  private static String back(int year, RedirectAttributes redirect) {
    redirect.addAttribute("year", year);
    return "redirect:/lich-bao-cao";
  }
}
