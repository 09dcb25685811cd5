package vn.liencap.notification.deadlines.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;

/**
 * All units below that a superior is told of on one day for being late with one thing: one line,
 * which grows while more of them become late on that day.
 *
 * @param id whom, of what and when
 * @param late in the order in which they came, each deadline once; only ever added to
 */
public record Escalation(EscalationId id, List<LateBelow> late) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int NAMED = 3;
  private static final Comparator<LateBelow> OLDEST_FIRST =
      Comparator.comparing(LateBelow::due)
          .thenComparing(LateBelow::name)
          .thenComparing(one -> one.ref().value());

  public Escalation {
    Map<DeadlineRef, LateBelow> each = new LinkedHashMap<>();
    late.forEach(one -> each.putIfAbsent(one.ref(), one));
    late = List.copyOf(each.values());
  }

  /**
   * Sorts steps that are for units above.
   *
   * @param name of the unit that is late
   */
  public static Map<EscalationId, Set<LateBelow>> sorted(
      UnitId superior,
      AgendaId agenda,
      String name,
      Collection<DueReminder> reminders,
      LocalDate day) {
    return reminders.stream()
        .collect(
            groupingBy(
                reminder -> EscalationId.of(superior, reminder.deadline(), day),
                mapping(
                    reminder -> LateBelow.of(name, agenda, reminder),
                    toCollection(LinkedHashSet::new))));
  }

  /** What of it is still owed; empty of late units when nothing is. */
  public Escalation owed(Set<String> refs) {
    return new Escalation(
        id, late.stream().filter(one -> refs.contains(one.ref().value())).toList());
  }

  /**
   * What the superior is told; never of nothing. The more there is, the higher its revision.
   *
   * @param today from which overdue days are counted
   */
  public Notification told(LocalDate today, Instant at) {
    List<LateBelow> oldest = late.stream().sorted(OLDEST_FIRST).toList();
    LateBelow first = oldest.getFirst();
    return new Notification(
        id.value(),
        id.superior(),
        null,
        NotificationKind.ESCALATED,
        Urgency.DIGEST,
        id.value(),
        first.due(),
        Set.of(),
        title(oldest, today),
        who(oldest) + " chưa thực hiện; hãy đôn đốc. " + deadlineOf(oldest),
        late.size() == 1 ? first.link() : EscalationPage.of(id),
        at,
        late.size());
  }

  private static String title(List<LateBelow> oldest, LocalDate today) {
    LateBelow first = oldest.getFirst();
    long days = ChronoUnit.DAYS.between(first.due(), today);
    if (oldest.size() == 1) {
      return first.name() + " · quá hạn " + days + " ngày: " + first.what();
    }
    int units = namesOf(oldest).size();
    String who = units == 1 ? first.name() : units + " đơn vị";
    boolean isOneThing = oldest.stream().map(LateBelow::what).distinct().count() == 1;
    return isOneThing
        ? who + " quá hạn: " + first.what()
        : who + " quá hạn " + oldest.size() + " việc, lâu nhất " + days + " ngày: " + first.what();
  }

  private static String who(List<LateBelow> oldest) {
    Collection<String> names = namesOf(oldest);
    String named = String.join(", ", names.stream().limit(NAMED).toList());
    return names.size() <= NAMED ? named : named + " và " + (names.size() - NAMED) + " đơn vị khác";
  }

  /** By unit, as two units may bear one name. */
  private static Collection<String> namesOf(List<LateBelow> oldest) {
    Map<UnitId, String> names = new LinkedHashMap<>();
    oldest.forEach(one -> names.putIfAbsent(one.ref().agenda().unit(), one.name()));
    return names.values();
  }

  private static String deadlineOf(List<LateBelow> oldest) {
    LocalDate first = oldest.getFirst().due();
    return (first.equals(oldest.getLast().due()) ? "Hạn: " : "Hạn sớm nhất: ")
        + DAY.format(first)
        + ".";
  }
}
