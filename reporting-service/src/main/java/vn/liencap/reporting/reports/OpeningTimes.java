package vn.liencap.reporting.reports;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When reports are opened: at start and every few minutes, because a new day, a template published
 * elsewhere and a unit that joins a programme are told by nobody.
 */
@Component
class OpeningTimes {
  private final Opening opening;

  OpeningTimes(Opening opening) {
    this.opening = opening;
  }

  @Scheduled(
      initialDelayString = "${liencap.reports.open-after:10s}",
      fixedDelayString = "${liencap.reports.open-every:2m}")
  void look() {
    opening.open();
  }
}
