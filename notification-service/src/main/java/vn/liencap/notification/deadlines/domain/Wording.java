package vn.liencap.notification.deadlines.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.ExtensionStatus;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;

/** What units are told about their deadlines, in Vietnamese. */
public final class Wording {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Duration STALE = Duration.ofDays(7);

  private Wording() {}

  /**
   * A plan was assigned to the unit.
   *
   * @param issuerName as it is called on the day
   */
  public static Notification assigned(AgendaId agenda, Deadline deadline, String issuerName) {
    return new Notification(
        "assigned" + Id.SEPARATOR + deadline.subject(),
        agenda.unit(),
        null,
        NotificationKind.ASSIGNED,
        urgencyOf(deadline),
        null,
        deadline.due(),
        Set.of(),
        issuerName + " giao kế hoạch" + numberOf(deadline),
        "“" + deadline.title() + "”. " + taskOf(deadline),
        "/ke-hoach/" + deadline.plan(),
        deadline.since());
  }

  private static String taskOf(Deadline deadline) {
    return switch (deadline.kind()) {
      case ISSUE_PLAN ->
          "Đơn vị ban hành kế hoạch của mình"
              + latestBy(deadline)
              + (deadline.parts() > 0
                  ? "; " + deadline.parts() + " nội dung được giao đơn vị."
                  : ".");
      case EXECUTE_PLAN ->
          deadline.parts() > 0
              ? "Đơn vị thực hiện " + deadline.parts() + " hoạt động" + latestBy(deadline) + "."
              : "Gửi đơn vị để biết và phối hợp.";
      case ANSWER_CHANGE -> "Đơn vị trả lời về thay đổi của kế hoạch" + latestBy(deadline) + ".";
      case ACTIVITY, RHYTHM, REPORT, REPORT_LOCK, MEND_REPORT, JUDGE_REPORT, DECIDE_EXTENSION ->
          "Đơn vị thực hiện" + latestBy(deadline) + ".";
    };
  }

  /**
   * A plan that was assigned to the unit was amended, or ended.
   *
   * @param issuerName as it is called on the day
   */
  public static Notification changed(
      AgendaId agenda, Deadline deadline, String issuerName, Instant at) {
    String edition = Objects.requireNonNullElse(deadline.edition(), "");
    return new Notification(
        "changed" + Id.SEPARATOR + deadline.subject() + Id.SEPARATOR + edition,
        agenda.unit(),
        null,
        NotificationKind.ASSIGNED,
        Urgency.DIGEST,
        null,
        deadline.due(),
        Set.of(),
        issuerName + " " + deedOf(edition) + " kế hoạch" + numberOf(deadline),
        "“" + deadline.title() + "”. " + consequenceOf(deadline, edition),
        "/ke-hoach/" + deadline.plan(),
        at);
  }

  private static String deedOf(String edition) {
    return switch (edition) {
      case "SUPERSEDED" -> "thay thế";
      case "REVOKED" -> "thu hồi, bãi bỏ";
      case "CLOSED" -> "kết thúc";
      default -> "sửa đổi, bổ sung";
    };
  }

  private static String consequenceOf(Deadline deadline, String edition) {
    if (edition.equals("CLOSED")) {
      return "Không còn việc nào phải làm theo kế hoạch này.";
    }
    return switch (deadline.state()) {
      case CANCELLED, PASSED_ON ->
          "Kế hoạch không còn giao việc cho đơn vị; số liệu đã nhập vẫn giữ nguyên.";
      case FULFILLED -> "Hãy xem khác biệt và trả lời: giữ nguyên hay sửa đổi kế hoạch của đơn vị.";
      case OPEN, WAIVED -> "Hãy xem khác biệt; các hoạt động của đơn vị đã được cập nhật.";
    };
  }

  /** A person was named to own the activity. */
  public static Notification entrusted(AgendaId agenda, Deadline deadline, Instant at) {
    String owner = Objects.requireNonNull(deadline.owner()).value();
    return new Notification(
        "owner" + Id.SEPARATOR + deadline.subject() + Id.SEPARATOR + owner,
        agenda.unit(),
        deadline.owner(),
        NotificationKind.OWNER_NAMED,
        urgencyOf(deadline),
        new DeadlineRef(agenda, deadline.subject()).value(),
        deadline.due(),
        Set.of(),
        "Bạn được giao phụ trách một hoạt động",
        "“" + deadline.title() + "”, hoàn thành" + latestBy(deadline) + ".",
        linkOf(deadline),
        at);
  }

  /**
   * A unit below asks for more time.
   *
   * @param unit who answers
   * @param asker the name of the unit that asks
   */
  public static Notification extensionAsked(
      UnitId unit, ActivityState activity, String asker, Instant at) {
    Extension asked = Objects.requireNonNull(activity.extension());
    return new Notification(
        "extension" + Id.SEPARATOR + activity.id() + Id.SEPARATOR + asked.id(),
        unit,
        null,
        NotificationKind.EXTENSION_ASKED,
        Urgency.DIGEST,
        null,
        null,
        Set.of(),
        asker + " xin gia hạn đến ngày " + DAY.format(asked.until()),
        "“" + activity.title() + "”. Lý do: " + asked.reason() + " Hãy đồng ý hoặc từ chối.",
        linkOf(activity),
        at);
  }

  /** The superior granted more time. */
  public static Notification extensionGranted(ActivityState activity, String superior, Instant at) {
    Extension granted = Objects.requireNonNull(activity.extension());
    String said = granted.answer() == null ? "" : " " + superior + ": " + granted.answer();
    return decided(activity, "Được gia hạn đến ngày " + DAY.format(granted.until()), said, at);
  }

  /** The superior refused more time. */
  public static Notification extensionRefused(ActivityState activity, String superior, Instant at) {
    Extension refused = Objects.requireNonNull(activity.extension());
    return decided(
        activity,
        superior + " không gia hạn",
        " Lý do: " + refused.answer() + " Hạn vẫn là " + DAY.format(activity.due()) + ".",
        at);
  }

  private static Notification decided(
      ActivityState activity, String title, String said, Instant at) {
    Extension decided = Objects.requireNonNull(activity.extension());
    return new Notification(
        "decided" + Id.SEPARATOR + activity.id() + Id.SEPARATOR + decided.id(),
        activity.unit(),
        activity.owner(),
        NotificationKind.EXTENSION_DECIDED,
        decided.status() == ExtensionStatus.REFUSED ? Urgency.NOW : Urgency.DIGEST,
        null,
        activity.due(),
        Set.of(),
        title,
        "“" + activity.title() + "”." + said,
        linkOf(activity),
        at);
  }

  /** Somebody above called the activity off. */
  public static Notification cancelled(
      ActivityState activity, String superior, String reason, Instant at) {
    return new Notification(
        "cancelled" + Id.SEPARATOR + activity.id(),
        activity.unit(),
        activity.owner(),
        NotificationKind.CANCELLED,
        Urgency.DIGEST,
        null,
        activity.due(),
        Set.of(),
        superior + " hủy một hoạt động",
        "“" + activity.title() + "”. Lý do: " + reason,
        linkOf(activity),
        at);
  }

  private static Urgency urgencyOf(Deadline deadline) {
    return deadline.isClosed() || deadline.isHistory() ? Urgency.LIST_ONLY : Urgency.DIGEST;
  }

  private static String linkOf(ActivityState activity) {
    return "/hoat-dong/" + activity.id();
  }

  /** A step of the ladder has come. */
  public static Notification reminder(
      AgendaId agenda, DueReminder reminder, LocalDate today, Instant at) {
    Deadline deadline = reminder.deadline();
    return new Notification(
        reminder.id(),
        agenda.unit(),
        deadline.owner(),
        deadline.kind() == DeadlineKind.JUDGE_REPORT
            ? NotificationKind.REPORT_TO_JUDGE
            : NotificationKind.REMINDER,
        Urgency.DIGEST,
        new DeadlineRef(agenda, deadline.subject()).value(),
        reminder.due(),
        Set.of(),
        distance(reminder.due(), today) + ": " + titleOf(deadline),
        requestOf(deadline) + " Hạn: " + DAY.format(reminder.due()) + ".",
        linkOf(deadline),
        at);
  }

  /** The head of the unit is told of something overdue. */
  public static Notification toHead(
      AgendaId agenda, DueReminder reminder, LocalDate today, Instant at) {
    Deadline deadline = reminder.deadline();
    return new Notification(
        reminder.id(),
        agenda.unit(),
        null,
        NotificationKind.ESCALATED,
        Urgency.DIGEST,
        new DeadlineRef(agenda, deadline.subject()).value(),
        reminder.due(),
        Set.of(Role.HEAD),
        distance(reminder.due(), today) + ", đề nghị lãnh đạo chỉ đạo: " + titleOf(deadline),
        requestOf(deadline) + " Hạn: " + DAY.format(reminder.due()) + ".",
        linkOf(deadline),
        at);
  }

  /**
   * A report came back, or was opened again, to be corrected.
   *
   * @param judge the name of the unit that sent it back
   */
  public static Notification cameBack(
      AgendaId agenda, Deadline deadline, String judge, Instant now) {
    Mending back = Objects.requireNonNull(deadline.mending());
    boolean isOld = back.at().plus(STALE).isBefore(now);
    return new Notification(
        "back" + Id.SEPARATOR + deadline.subject() + Id.SEPARATOR + back.at().toEpochMilli(),
        agenda.unit(),
        deadline.owner(),
        NotificationKind.REPORT_RETURNED,
        isOld ? Urgency.LIST_ONLY : Urgency.NOW,
        new DeadlineRef(agenda, deadline.subject()).value(),
        deadline.due(),
        Set.of(Role.OFFICER, Role.HEAD),
        judge
            + (back.reason() == null ? " mở lại để đính chính: " : " trả lại: ")
            + deadline.title(),
        backBecause(deadline) + latestByOf(deadline),
        linkOf(deadline),
        back.at());
  }

  private static String backBecause(Deadline deadline) {
    String reason = reasonOf(deadline);
    return (reason == null ? "" : "Lý do: " + endedSentence(reason) + " ")
        + "Hãy sửa báo cáo rồi gửi lại.";
  }

  private static @Nullable String reasonOf(Deadline deadline) {
    Mending back = deadline.mending();
    return back == null ? null : back.reason();
  }

  private static String endedSentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped : stripped + ".";
  }

  private static String latestByOf(Deadline deadline) {
    LocalDate due = deadline.due();
    return due == null ? "" : " Chậm nhất ngày " + DAY.format(due) + ".";
  }

  /** What a deadline is about, in one line. */
  public static String titleOf(Deadline deadline) {
    return switch (deadline.kind()) {
      case ISSUE_PLAN, EXECUTE_PLAN, ANSWER_CHANGE, ACTIVITY, REPORT -> deadline.title();
      case RHYTHM -> deadline.title() + " (cập nhật trong kỳ)";
      case REPORT_LOCK -> deadline.title() + " sắp khóa";
      case MEND_REPORT ->
          deadline.title() + (reasonOf(deadline) == null ? " cần đính chính" : " bị trả lại");
      case JUDGE_REPORT ->
          deadline.parts() > 1
              ? "duyệt " + deadline.parts() + " bản " + deadline.title()
              : "duyệt " + deadline.title();
      case DECIDE_EXTENSION -> "trả lời đề nghị gia hạn: " + deadline.title();
    };
  }

  private static String distance(LocalDate due, LocalDate today) {
    long days = DAYS.between(today, due);
    if (days == 0) {
      return "Đến hạn hôm nay";
    }
    return days > 0 ? "Còn " + days + " ngày đến hạn" : "Quá hạn " + -days + " ngày";
  }

  private static String requestOf(Deadline deadline) {
    return switch (deadline.kind()) {
      case ISSUE_PLAN ->
          "Đơn vị chưa ban hành kế hoạch thực hiện"
              + numberOf(deadline)
              + "; hãy soạn và ban hành.";
      case EXECUTE_PLAN ->
          "Còn hoạt động của kế hoạch"
              + numberOf(deadline)
              + " chưa hoàn thành; hãy cập nhật tiến độ.";
      case ANSWER_CHANGE ->
          "Kế hoạch"
              + numberOf(deadline)
              + " đã thay đổi; hãy trả lời giữ nguyên hay sửa đổi kế hoạch của đơn vị.";
      case ACTIVITY -> "Hãy cập nhật tiến độ, hoặc báo hoàn thành nếu đã làm xong.";
      case RHYTHM -> "Hãy nhập việc đã làm trong kỳ, mỗi kỳ ít nhất một lần.";
      case REPORT -> "Đơn vị chưa gửi báo cáo; hãy hoàn thiện và gửi.";
      case REPORT_LOCK -> "Báo cáo chưa gửi; sau ngày khóa chỉ gửi được khi cấp trên mở riêng.";
      case MEND_REPORT -> backBecause(deadline);
      case JUDGE_REPORT ->
          deadline.parts() > 1
              ? "Có " + deadline.parts() + " báo cáo chờ duyệt hoặc trả lại."
              : "Có một báo cáo chờ duyệt hoặc trả lại.";
      case DECIDE_EXTENSION -> "Có đề nghị gia hạn chờ đồng ý hoặc từ chối.";
    };
  }

  /** The page of the portal where the deadline is met. */
  public static String linkOf(Deadline deadline) {
    return switch (deadline.kind()) {
      case ISSUE_PLAN, EXECUTE_PLAN, ANSWER_CHANGE -> "/ke-hoach/" + deadline.plan();
      case ACTIVITY -> "/hoat-dong/" + deadline.subject();
      case RHYTHM -> "/hoat-dong/" + withoutEnd(deadline.subject(), Agenda.ROUNDS);
      case REPORT, MEND_REPORT -> "/bao-cao/" + deadline.subject();
      case REPORT_LOCK -> "/bao-cao/" + withoutEnd(deadline.subject(), Agenda.LOCK);
      case JUDGE_REPORT -> "/bao-cao?box=review";
      case DECIDE_EXTENSION -> "/hoat-dong/" + deadline.subject().substring(Agenda.DECIDE.length());
    };
  }

  private static String withoutEnd(String subject, String end) {
    return subject.substring(0, subject.length() - end.length());
  }

  private static String numberOf(Deadline deadline) {
    String number = deadline.planNumber();
    return number == null || number.isBlank() ? "" : " số " + number;
  }

  private static String latestBy(Deadline deadline) {
    LocalDate due = deadline.due();
    return due == null ? "" : ", chậm nhất ngày " + DAY.format(due);
  }
}
