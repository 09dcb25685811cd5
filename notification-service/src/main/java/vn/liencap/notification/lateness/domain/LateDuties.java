package vn.liencap.notification.lateness.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DeadlineRef;
import vn.liencap.notification.deadlines.domain.Wording;

/** Finds in the agendas of a unit what is overdue, and says it in the words of a letter. */
public final class LateDuties {
  private static final int LONGEST_TITLE = 160;
  private static final Comparator<LateDuty> OLDEST_FIRST =
      Comparator.comparing(LateDuty::due).thenComparing(LateDuty::what);

  private final Map<PlanId, String> numbers = new HashMap<>();
  private final Map<PlanId, String> titles = new HashMap<>();

  private LateDuties(Collection<Agenda> agendas) {
    for (Agenda agenda : agendas) {
      for (Deadline deadline : agenda.deadlines().values()) {
        note(deadline);
      }
    }
  }

  /** An activity does not say which plan it belongs to, other than by its id. */
  private void note(Deadline deadline) {
    PlanId plan = deadline.plan();
    if (plan == null) {
      return;
    }
    String number = deadline.planNumber();
    if (number != null && !number.isBlank()) {
      numbers.put(plan, number);
    }
    if (deadline.kind() == DeadlineKind.ISSUE_PLAN
        || deadline.kind() == DeadlineKind.EXECUTE_PLAN) {
      titles.put(plan, deadline.title());
    }
  }

  /** An open deadline that is over, and where it stands. */
  private record Late(Deadline deadline, LocalDate due, String ref) {}

  /**
   * What of these agendas of one unit was due before that day and is still owed, the longest
   * overdue first. What was long over when the unit first owed it is history, of which nobody is
   * reminded; whoever looks still sees that of this year.
   */
  public static List<LateDuty> of(Collection<Agenda> agendas, About about, LocalDate today) {
    var duties = new LateDuties(agendas);
    Map<String, List<Late>> together =
        agendas.stream()
            .flatMap(agenda -> late(agenda, about, today))
            .sorted(
                Comparator.comparing(Late::due).thenComparing(late -> late.deadline().subject()))
            .collect(groupingBy(LateDuties::line, LinkedHashMap::new, toList()));
    return together.values().stream().map(duties::duty).sorted(OLDEST_FIRST).toList();
  }

  private static Stream<Late> late(Agenda agenda, About about, LocalDate today) {
    return agenda.open().stream()
        .filter(about::covers)
        .filter(deadline -> !deadline.isHistory() || isOfYear(deadline, today))
        .flatMap(deadline -> late(agenda, deadline, today));
  }

  private static boolean isOfYear(Deadline deadline, LocalDate today) {
    LocalDate due = deadline.due();
    return due != null && due.getYear() == today.getYear();
  }

  private static Stream<Late> late(Agenda agenda, Deadline deadline, LocalDate today) {
    LocalDate due = deadline.due();
    return due == null || !due.isBefore(today)
        ? Stream.empty()
        : Stream.of(
            new Late(deadline, due, new DeadlineRef(agenda.id(), deadline.subject()).value()));
  }

  private static String line(Late late) {
    return isWork(late.deadline().kind())
        ? "work " + late.deadline().plan()
        : late.deadline().subject();
  }

  private static boolean isWork(DeadlineKind kind) {
    return kind == DeadlineKind.ACTIVITY || kind == DeadlineKind.EXECUTE_PLAN;
  }

  private LateDuty duty(List<Late> line) {
    List<Late> activities =
        line.stream().filter(late -> late.deadline().kind() == DeadlineKind.ACTIVITY).toList();
    List<Late> said = activities.isEmpty() ? line : activities;
    Deadline first = said.getFirst().deadline();
    return new LateDuty(
        first.kind(),
        said.size() > 1 ? several(said.size(), first) : one(first),
        line.getFirst().due(),
        said.size() > 1 && first.plan() != null
            ? "/hoat-dong?plan=" + first.plan()
            : Wording.linkOf(first),
        said.stream().map(Late::ref).toList());
  }

  private String one(Deadline deadline) {
    String title = cut(deadline.title());
    return switch (deadline.kind()) {
      case ISSUE_PLAN -> "Ban hành kế hoạch thực hiện " + planOf(deadline);
      case EXECUTE_PLAN -> "Thực hiện " + planOf(deadline);
      case ANSWER_CHANGE -> "Trả lời về thay đổi của " + planOf(deadline);
      case ACTIVITY -> "Hoạt động “" + title + "”" + ofPlan(deadline);
      case RHYTHM -> "Cập nhật hoạt động thường xuyên “" + title + "”" + ofPlan(deadline);
      case REPORT, REPORT_LOCK -> "Gửi " + small(title);
      case MEND_REPORT -> "Sửa và gửi lại " + small(title);
      case JUDGE_REPORT -> "Duyệt " + small(title);
      case DECIDE_EXTENSION -> "Trả lời xin gia hạn “" + title + "”";
    };
  }

  private static String small(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private String several(int count, Deadline first) {
    return "%d hoạt động%s, quá hạn lâu nhất là “%s”"
        .formatted(count, ofPlan(first), cut(first.title()));
  }

  private String ofPlan(Deadline deadline) {
    String number = of(numbers, deadline.plan());
    return number == null ? "" : " của Kế hoạch số " + number;
  }

  /** "Kế hoạch số 12/KH-BNV “Tuyên truyền ...”". */
  private String planOf(Deadline deadline) {
    @Nullable String number = of(numbers, deadline.plan());
    String title = Objects.requireNonNullElse(of(titles, deadline.plan()), deadline.title());
    return (number == null ? "kế hoạch" : "Kế hoạch số " + number) + " “" + cut(title) + "”";
  }

  private static @Nullable String of(Map<PlanId, String> known, @Nullable PlanId plan) {
    return plan == null ? null : known.get(plan);
  }

  private static String cut(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE)) + "…";
  }
}
