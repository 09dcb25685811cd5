package vn.liencap.reporting.reports;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.liencap.reporting.templates.TemplatePublished;

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

  /** Nobody who publishes waits for the reports; what a crash cuts off the next round does. */
  @EventListener
  void published(TemplatePublished published) {
    Thread.ofVirtual().name("opening-" + published.template()).start(opening::open);
  }

  @Scheduled(
      initialDelayString = "${liencap.reports.open-after:10s}",
      fixedDelayString = "${liencap.reports.open-every:2m}")
  void look() {
    opening.open();
  }
}
