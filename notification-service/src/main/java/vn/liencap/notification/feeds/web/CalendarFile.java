package vn.liencap.notification.feeds.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.Wording;
import vn.liencap.notification.deliveries.DeliverySettings;

/** Deadlines as an iCalendar file (RFC 5545); the same deadlines always make the same file. */
final class CalendarFile {
  private static final String PRODUCT = "-//Lien Cap//liencap//VI";
  private static final int HOURS_BETWEEN_LOOKS = 1;

  private CalendarFile() {}

  static String of(List<Deadline> deadlines, DeliverySettings links) {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setMethod(new Method(Method.PUBLISH));
    calendar.setName("Liên Cấp: thời hạn");
    calendar.setExperimentalProperty("X-WR-CALNAME", "Liên Cấp: thời hạn");
    calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_LOOKS).build());
    deadlines.forEach(deadline -> calendar.addEvent(event(deadline, links)));
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(Deadline deadline, DeliverySettings links) {
    String link = links.address(Wording.linkOf(deadline));
    var event = new VEvent();
    event.setUid(deadline.subject() + "@liencap");
    event.setDateTimeStamp(Date.from(deadline.since()));
    event.setDateStart(day(Objects.requireNonNull(deadline.due())));
    event.setSummary("Hạn: " + Wording.titleOf(deadline));
    event.setDescription(link);
    event.setUrl(link);
    event.setTransparency(Transparency.transparent()); // a deadline keeps nobody busy
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
