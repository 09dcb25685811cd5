package vn.liencap.portal.pages.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.activities.Colleagues;
import vn.liencap.portal.pages.activities.Staff;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.AssignmentDetails;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.NotificationClient;
import vn.liencap.portal.services.NotificationView;
import vn.liencap.portal.services.OwnerView;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.WaitingSettlement;
import vn.liencap.portal.signin.CurrentUser;

/** The first page: what I owe, in order of date. */
@Controller
class MyWorkController {
  private static final int MOST = 100;
  private static final int NEWS = 5;

  private final PlanClient plans;
  private final ActivityClient activities;
  private final NotificationClient notifications;
  private final UnitDirectory directory;
  private final Tasks tasks;
  private final Colleagues colleagues;
  private final ReportTasks reports;
  private final LetterTasks letters;

  MyWorkController(
      PlanClient plans,
      ActivityClient activities,
      NotificationClient notifications,
      UnitDirectory directory,
      Tasks tasks,
      Colleagues colleagues,
      ReportTasks reports,
      LetterTasks letters) {
    this.plans = plans;
    this.activities = activities;
    this.notifications = notifications;
    this.directory = directory;
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.reports = reports;
    this.letters = letters;
  }

  /** Open activities, the earliest of each state, and whether there are more. */
  private record Open(List<ActivityDetails> items, boolean more) {
    static final Open NONE = new Open(List.of(), false);
  }

  @GetMapping("/")
  String page(CurrentUser user, Model model) {
    var assigned = Section.ask(() -> assignments(user.unit()));
    var open = Section.ask(() -> openActivities(user));
    var left = Section.ask(() -> left(user));
    var asking = Section.ask(() -> asking(user));
    var settling = Section.ask(() -> settling(user));
    var waiting = Section.ask(() -> waitingPlans(user));
    var consulted = Section.ask(() -> consulted(user));
    var reported = Section.ask(() -> reports.of(user));
    var written = Section.ask(() -> letters.of(user));
    var news = Section.ask(this::news);
    MyWork work =
        new MyWork(
            Stream.of(
                    tasks.ofAssignments(assigned.or(List.of()), user),
                    tasks.ofActivities(open.or(Open.NONE).items(), user),
                    tasks.ofLeftWork(left.or(List.of())),
                    tasks.ofExtensions(asking.or(List.of())),
                    tasks.ofSettlements(settling.or(List.of())),
                    tasks.ofPlans(waiting.or(List.of())),
                    tasks.ofConsultations(consulted.or(List.of())),
                    reported.or(List.of()),
                    written.or(List.of()))
                .flatMap(List::stream)
                .toList(),
            news.or(List.of()),
            away(List.of(assigned, open, reported, news)),
            user.hasAny(Role.OFFICER),
            open.or(Open.NONE).more());
    model.addAttribute("work", work);
    model.addAttribute("summary", tasks.summary(work));
    return "viec-cua-toi";
  }

  private List<AssignmentDetails> assignments(UnitId unit) {
    return plans.assignments(Query.none().with("unit", unit).with("limit", MOST)).items();
  }

  /**
   * What is mine or the unit's, of which its head sees all; and where the unit takes part and has
   * not brought its own part yet, nor that of an agency it answers for.
   */
  private Open openActivities(CurrentUser user) {
    Open open = openActivities(user.unit());
    Staff staff = user.hasAny(Role.HEAD) ? null : colleagues.of(user);
    Set<UnitId> agencies = directory.answeredBy(user.unit());
    return new Open(
        open.items().stream().filter(a -> isOwed(a, user.unit(), agencies, staff)).toList(),
        open.more());
  }

  private static boolean isOwed(
      ActivityDetails activity, UnitId unit, Set<UnitId> agencies, @Nullable Staff staff) {
    if (agencies.contains(activity.unit())) {
      return true;
    }
    if (!activity.unit().equals(unit)) {
      return Stream.concat(Stream.of(unit), agencies.stream())
          .noneMatch(one -> activity.contributions().containsKey(one.value()));
    }
    return staff == null || !staff.isOthers(activity.owner(), activity.post());
  }

  /** What people had who left; their head hands it over. */
  private List<OwnerView> left(CurrentUser user) {
    if (!user.hasAny(Role.HEAD)) {
      return List.of();
    }
    Staff staff = colleagues.of(user);
    return activities.owners(user.unit()).items().stream().filter(staff::isLeft).toList();
  }

  private Open openActivities(UnitId unit) {
    var found = new ArrayList<ActivityDetails>();
    boolean more = false;
    for (var status : List.of(ActivityStatus.NOT_STARTED, ActivityStatus.IN_PROGRESS)) {
      Query query = Query.none().with("unit", unit).with("status", status).with("limit", MOST);
      Listing<ActivityDetails> some = activities.activities(query);
      found.addAll(some.items());
      more |= some.next() != null;
    }
    return new Open(found, more);
  }

  /** What units below ask more time for; their head answers. */
  private List<ActivityDetails> asking(CurrentUser user) {
    return user.hasAny(Role.HEAD)
        ? activities.activities(Query.none().with("asking", true).with("limit", MOST)).items()
        : List.of();
  }

  /** The money of work that is over; the unit that the plan charges with it settles. */
  private List<WaitingSettlement> settling(CurrentUser user) {
    return user.hasAny(Role.OFFICER, Role.HEAD)
        ? activities.waitingSettlements().items()
        : List.of();
  }

  /** A plan waits for whoever has the role to move it on. */
  private List<PlanSummary> waitingPlans(CurrentUser user) {
    return in("drafting").stream().filter(plan -> waitsFor(user, plan.status())).toList();
  }

  private static boolean waitsFor(CurrentUser user, String status) {
    return switch (status) {
      case "ISSUED" -> false;
      case "SIGNED" -> user.hasAny(Role.CLERK);
      case "SUBMITTED" -> user.hasAny(Role.HEAD);
      default -> user.hasAny(Role.OFFICER, Role.HEAD);
    };
  }

  /** Drafts of others that the unit may comment. */
  private List<PlanSummary> consulted(CurrentUser user) {
    return user.hasAny(Role.OFFICER, Role.HEAD) ? in("consulted") : List.of();
  }

  private List<PlanSummary> in(String scope) {
    return plans.plans(Query.none().with("scope", scope).with("limit", MOST)).items();
  }

  private List<NotificationView> news() {
    Listing<NotificationView> unread =
        notifications.notifications(Query.none().with("unread", true).with("limit", NEWS));
    return unread.items();
  }

  private static List<Section<?>> away(List<@Nullable Section<?>> sections) {
    var away = new ArrayList<Section<?>>();
    for (Section<?> section : sections) {
      if (section != null && section.missing() != null) {
        away.add(section);
      }
    }
    return away;
  }
}
