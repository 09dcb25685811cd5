package vn.liencap.portal.pages.activities;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.signin.CurrentUser;

/**
 * The same activities by time: the windows of a year beside each other, the last days of a month.
 */
@Controller
class TimelineController {
  private static final int WEEK = 7;

  private final ActivityClient activities;
  private final Programmes programmes;
  private final Formats formats;

  TimelineController(ActivityClient activities, Programmes programmes, Formats formats) {
    this.activities = activities;
    this.programmes = programmes;
    this.formats = formats;
  }

  /** A day of the calendar and what falls due on it. */
  record Day(LocalDate date, boolean inMonth, boolean today, List<ActivityDetails> due) {}

  @GetMapping("/hoat-dong/nam")
  String year(
      @ModelAttribute("filter") ActivityFilter filter,
      @RequestParam(required = false) @Nullable String year,
      CurrentUser user,
      Model model) {
    LocalDate today = formats.today();
    int shown = year == null ? today.getYear() : number(year, today.getYear());
    LocalDate first = LocalDate.of(shown, 1, 1);
    // Its extension may have taken the last day of this year's work into the next.
    Listing<ActivityDetails> found =
        ask(filter.due(first, first.plusYears(2).minusDays(1), user), model);
    model.addAttribute("year", shown);
    model.addAttribute(
        "bands",
        found.items().stream()
            .filter(activity -> begins(activity, shown))
            .map(activity -> YearBand.of(activity, shown))
            .toList());
    model.addAttribute("months", IntStream.rangeClosed(1, 12).boxed().toList());
    model.addAttribute("today", shown == today.getYear() ? YearBand.place(today) : -1);
    return "hoat-dong-nam";
  }

  private static boolean begins(ActivityDetails activity, int year) {
    return activity.start() == null || activity.start().getYear() <= year;
  }

  private Listing<ActivityDetails> ask(Query query, Model model) {
    Section<Listing<ActivityDetails>> found = Section.ask(() -> activities.activities(query));
    Listing<ActivityDetails> listing = found.or(new Listing<>(List.of(), null));
    model.addAttribute("found", found);
    model.addAttribute("more", listing.next() != null);
    model.addAttribute("programmes", programmes.all());
    return listing;
  }

  private static int number(String typed, int otherwise) {
    return typed.matches("20\\d{2}") ? Integer.parseInt(typed) : otherwise;
  }

  @GetMapping("/hoat-dong/lich")
  String month(
      @ModelAttribute("filter") ActivityFilter filter,
      @RequestParam(required = false) @Nullable String month,
      CurrentUser user,
      Model model) {
    LocalDate today = formats.today();
    YearMonth shown = month(month, today);
    LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    Map<LocalDate, List<ActivityDetails>> due =
        ask(filter.due(first, last, user), model).items().stream()
            .flatMap(TimelineController::byDay)
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    List<Day> days =
        first
            .datesUntil(last.plusDays(1))
            .map(
                day ->
                    new Day(
                        day,
                        YearMonth.from(day).equals(shown),
                        day.equals(today),
                        due.getOrDefault(day, List.of())))
            .toList();
    model.addAttribute("month", shown);
    model.addAttribute("weeks", weeks(days));
    return "hoat-dong-lich";
  }

  /** Work that goes on stands on the day of its next entry, and on its last day. */
  private static Stream<Map.Entry<LocalDate, ActivityDetails>> byDay(ActivityDetails activity) {
    return Stream.of(activity.owedBy(), activity.due())
        .filter(Objects::nonNull)
        .distinct()
        .map(day -> Map.entry(day, activity));
  }

  private static YearMonth month(@Nullable String typed, LocalDate today) {
    try {
      return typed == null || !typed.matches("20\\d{2}-\\d{2}")
          ? YearMonth.from(today)
          : YearMonth.parse(typed);
    } catch (DateTimeException _) {
      return YearMonth.from(today);
    }
  }

  private static List<List<Day>> weeks(List<Day> days) {
    List<List<Day>> weeks = new ArrayList<>();
    for (int i = 0; i < days.size(); i += WEEK) {
      weeks.add(days.subList(i, i + WEEK));
    }
    return weeks;
  }
}
