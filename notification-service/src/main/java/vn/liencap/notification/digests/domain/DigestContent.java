package vn.liencap.notification.digests.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;

/**
 * What a digest says.
 *
 * @param lines most urgent first
 */
public record DigestContent(List<Notification> lines) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** What is overdue longest, then what is due soonest, then what has no day. */
  private static final Comparator<Notification> MOST_URGENT_FIRST =
      Comparator.comparing(
              (Notification line) -> line.due(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Notification::at)
          .thenComparing(Notification::id);

  public DigestContent {
    lines = List.copyOf(lines);
  }

  /**
   * Of what was gathered, what is still worth saying: nothing that was done meanwhile, and of
   * several reminders of one thing, after missed days, the last.
   *
   * @param owed which of the subjects are still owed
   */
  public static DigestContent of(Collection<Notification> gathered, Set<String> owed) {
    Map<String, Notification> said = new LinkedHashMap<>();
    for (Notification line : gathered) {
      String subject = line.subject();
      if (subject == null) {
        said.put(line.id(), line);
      } else if (owed.contains(subject)) {
        said.merge(line.kind() + "\n" + line.unit() + "\n" + subject, line, DigestContent::later);
      }
    }
    return new DigestContent(said.values().stream().sorted(MOST_URGENT_FIRST).toList());
  }

  private static Notification later(Notification one, Notification other) {
    return other.at().isBefore(one.at()) ? one : other;
  }

  /** One line that tells how much there is of what. */
  public String subject(LocalDate day) {
    long steps = lines.stream().filter(DigestContent::isStep).count();
    long overdue =
        lines.stream()
            .filter(DigestContent::isStep)
            .filter(line -> isBefore(line.due(), day))
            .count();
    List<String> parts = new ArrayList<>();
    say(parts, overdue, "việc quá hạn");
    say(parts, steps - overdue, "việc đến hạn");
    say(parts, lines.size() - steps, "tin mới");
    return "Việc cần biết ngày " + DAY.format(day) + ": " + String.join(", ", parts);
  }

  private static boolean isStep(Notification line) {
    return line.kind() == NotificationKind.REMINDER || line.kind() == NotificationKind.ESCALATED;
  }

  private static boolean isBefore(@Nullable LocalDate due, LocalDate day) {
    return due != null && due.isBefore(day);
  }

  private static void say(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
