package vn.liencap.portal.pages.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.AssignmentDetails;
import vn.liencap.portal.services.OwnerView;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.WaitingSettlement;
import vn.liencap.portal.signin.CurrentUser;

/** Says what the services know as things to do. */
@Component
class Tasks {
  private final Formats formats;
  private final Words words;

  Tasks(Formats formats, Words words) {
    this.formats = formats;
    this.words = words;
  }

  /** Plans to issue in answer to a superior's, and plans nobody has opened yet. */
  List<Task> ofAssignments(List<AssignmentDetails> assignments, CurrentUser user) {
    var tasks = new ArrayList<Task>();
    for (AssignmentDetails assignment : assignments) {
      if (owed(assignment)) {
        tasks.add(task(assignment, user));
      }
    }
    return tasks;
  }

  private static boolean owed(AssignmentDetails assignment) {
    if (assignment.owesAnswer()) {
      return true;
    }
    if (assignment.standing() != PlanStanding.IN_FORCE) {
      return false;
    }
    return switch (assignment.status()) {
      case ASSIGNED -> true;
      case OPENED, DRAFTING -> assignment.mode() == AssignmentMode.IMPLEMENT;
      case ISSUED, WAIVED, WITHDRAWN, PASSED_ON -> false;
    };
  }

  private Task answer(AssignmentDetails assignment, PlanChange change) {
    String detail = join(change.number(), assignment.issuerName(), dueIn(change.due()));
    String link = "/ke-hoach/" + assignment.plan() + "/khac-biet";
    return of("answer", assignment.planTitle(), detail, link, change.due(), "answer");
  }

  private Task task(AssignmentDetails assignment, CurrentUser user) {
    PlanChange change = assignment.change();
    if (change != null && assignment.owesAnswer()) {
      return answer(assignment, change);
    }
    boolean drafting = assignment.status() == AssignmentStatus.DRAFTING;
    String kind =
        assignment.mode() == AssignmentMode.EXECUTE ? "read" : drafting ? "draft" : "plan";
    var answer = assignment.answer();
    String link =
        drafting && answer != null
            ? "/ke-hoach/" + answer + (user.hasAny(Role.OFFICER) ? "/sua" : "")
            : "/giao-viec/" + assignment.id();
    String detail = join(assignment.planNumber(), assignment.issuerName(), dueIn(assignment.due()));
    return of(kind, assignment.planTitle(), detail, link, assignment.due(), kind);
  }

  /** Activities that are still open. */
  List<Task> ofActivities(List<ActivityDetails> activities, CurrentUser user) {
    return activities.stream().map(a -> task(a, user)).toList();
  }

  private Task task(ActivityDetails activity, CurrentUser user) {
    boolean leads = activity.unit().equals(user.unit());
    LocalDate round = leads ? activity.round() : null; // the lead sees to it that it goes on
    String said = round == null ? null : words.say("task.round", formats.date(round));
    return of(
        leads ? "activity" : "part",
        activity.title(),
        join(
            leads ? null : words.say("task.ledBy", leadOf(activity)),
            said,
            words.timing(activity.timing()),
            leads ? activity.post() : null,
            activity.planNumber()),
        "/hoat-dong/" + activity.id(),
        leads ? activity.owedBy() : activity.due(),
        "enter");
  }

  private static String leadOf(ActivityDetails activity) {
    return Objects.requireNonNullElse(activity.unitName(), activity.unit().value());
  }

  /** Work of people who left; all of a person's is handed over in one go. */
  List<Task> ofLeftWork(List<OwnerView> left) {
    long open = left.stream().mapToLong(OwnerView::open).sum();
    return open == 0
        ? List.of()
        : List.of(
            of(
                "left",
                words.say("task.left.title", open),
                words.say("task.left.detail"),
                "/phan-cong",
                null,
                "left"));
  }

  /** Requests of units below for more time. */
  List<Task> ofExtensions(List<ActivityDetails> asking) {
    return asking.stream()
        .map(
            a ->
                of(
                    "extension",
                    a.title(),
                    join(a.unitName(), askedUntil(a.extension())),
                    "/hoat-dong/" + a.id() + "#thoi-han",
                    null,
                    "extension"))
        .toList();
  }

  /** Plans of which money waits to be settled. */
  List<Task> ofSettlements(List<WaitingSettlement> settlements) {
    return settlements.stream()
        .map(
            waiting ->
                of(
                    "settle",
                    waiting.title(),
                    join(waiting.number(), words.say("task.settle.many", waiting.waiting())),
                    "/hoat-dong"
                        + Query.none().with("plan", waiting.plan()).with("settlement", "waiting"),
                    null,
                    "settle"))
        .toList();
  }

  private @Nullable String askedUntil(@Nullable Extension extension) {
    return extension == null ? null : words.say("task.askedUntil", formats.date(extension.until()));
  }

  /** Plans that wait for somebody of the unit. */
  List<Task> ofPlans(List<PlanSummary> plans) {
    return plans.stream()
        .map(
            p -> {
              String kind =
                  switch (p.status()) {
                    case "SIGNED" -> "issue";
                    case "SUBMITTED" -> "sent";
                    case "IN_CONSULTATION", "APPRAISED" -> "prepare";
                    default -> "sign";
                  };
              String changed = words.say("task.changed", formats.moment(p.updatedAt()));
              return of(kind, p.title(), changed, "/ke-hoach/" + p.id(), null, kind);
            })
        .toList();
  }

  /** Drafts of others that the unit is asked to comment. */
  List<Task> ofConsultations(List<PlanSummary> plans) {
    return plans.stream()
        .map(
            p ->
                of(
                    "consulted",
                    p.title(),
                    p.issuerName(),
                    "/ke-hoach/" + p.id() + "/gop-y",
                    null,
                    "consulted"))
        .toList();
  }

  /** The day in one sentence. */
  String summary(MyWork work) {
    return words.say("mine.summary", work.count("late"), work.count("week"), work.count("waiting"));
  }

  private Task of(
      String kind,
      String title,
      String detail,
      String link,
      @Nullable LocalDate due,
      String action) {
    Long days = due == null ? null : formats.daysUntil(due);
    return new Task(kind, title, detail, link, due, days, action);
  }

  private @Nullable String dueIn(@Nullable LocalDate due) {
    return due == null ? null : words.say("task.due", formats.date(due));
  }

  private static String join(@Nullable String... parts) {
    var said = new ArrayList<String>();
    for (String part : parts) {
      if (part != null && !part.isBlank()) {
        said.add(part);
      }
    }
    return String.join(" · ", said);
  }
}
