package vn.liencap.notification.urging.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;

/**
 * What a late unit is told when a superior reminds it.
 *
 * @param late the unit and what it is reminded of
 * @param superior the name of who reminds
 * @param today the day on which it is told
 */
record UrgingWords(LateUnit late, String superior, LocalDate today) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int MOST_NAMED = 5;
  private static final String MY_WORK = "/";

  String title() {
    return "%s đôn đốc: %d việc quá hạn".formatted(superior, late.count());
  }

  String text() {
    List<LateDuty> duties = late.duties();
    String named =
        duties.stream()
            .limit(MOST_NAMED)
            .map(
                duty ->
                    "%s (hạn %s, quá %d ngày)"
                        .formatted(duty.what(), DAY.format(duty.due()), duty.daysLate(today)))
            .collect(Collectors.joining("; "));
    int others = duties.size() - MOST_NAMED;
    return named + (others > 0 ? "; và %d việc khác".formatted(others) : "") + ".";
  }

  String link() {
    return late.duties().size() == 1 ? late.duties().getFirst().link() : MY_WORK;
  }

  LocalDate due() {
    return late.duties().getFirst().due();
  }
}
