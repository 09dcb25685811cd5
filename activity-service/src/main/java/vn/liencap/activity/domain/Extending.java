package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.activity.domain.ActivityCommand.GrantExtension;
import vn.liencap.activity.domain.ActivityCommand.RefuseExtension;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionGranted;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.ExtensionStatus;

/**
 * More time is asked by the lead before the last day is over, and granted or refused by the head of
 * the unit above. The original last day stays: it counts for scoring.
 */
final class Extending {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Activity activity;
  private final ActivityState state;
  private final Acting acting;

  Extending(Activity activity, Acting acting) {
    this.activity = activity;
    this.state = activity.state();
    this.acting = acting;
  }

  Decision ask(AskExtension command) {
    if (!acting.leads() || !acting.mayWrite()) {
      return new Decision.Refused(
          new Refusal.NotAllowed(
              "Chỉ chuyên viên hoặc lãnh đạo của đơn vị chủ trì được xin gia hạn."));
    }
    Extension newest = state.extension();
    if (newest != null && newest.id().equals(command.id())) {
      return new Decision.Repeated();
    }
    return EntryRules.open(state)
        .or(() -> tooLate(newest))
        .or(() -> content(command))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> asked(command));
  }

  private Optional<Refusal> tooLate(@Nullable Extension newest) {
    if (newest != null && newest.waits()) {
      return notNow(
          "extension-asked",
          "Đã xin gia hạn đến ngày " + DAY.format(newest.until()) + "; cấp trên chưa trả lời.");
    }
    return acting.today().isAfter(state.due())
        ? notNow(
            "overdue",
            "Đã quá hạn ngày "
                + DAY.format(state.due())
                + " nên không xin gia hạn được nữa; hãy cập nhật tiến độ và báo cáo cấp trên.")
        : Optional.empty();
  }

  private Optional<Refusal> content(AskExtension command) {
    return new EntryRules(state, acting)
        .until(command.until())
        .reason("reason", command.reason(), "Hãy ghi lý do xin gia hạn.")
        .refusal();
  }

  private Decision asked(AskExtension command) {
    Extension asked =
        Extension.asked(
            command.id(),
            command.until(),
            command.reason().strip(),
            acting.actor().person(),
            acting.now());
    ActivityState after = Revision.of(state).extension(asked).next();
    return accepted(after, new ExtensionAsked(after, acting.actor(), acting.now()));
  }

  Decision grant(GrantExtension command) {
    Optional<Decision> settled = settled(command.id(), ExtensionStatus.GRANTED);
    if (settled.isPresent()) {
      return settled.get();
    }
    Extension open = open();
    LocalDate until = command.until() == null ? open.until() : command.until();
    Optional<Refusal> wrong = new EntryRules(state, acting).until(until).refusal();
    if (wrong.isPresent()) {
      return new Decision.Refused(wrong.get());
    }
    Extension granted = open.granted(until, acting.actor().unit(), command.answer(), acting.now());
    ActivityState after = Revision.of(state).extension(granted).due(until).next();
    return accepted(after, new ExtensionGranted(after, acting.actor(), acting.now()));
  }

  Decision refuse(RefuseExtension command) {
    Optional<Decision> settled = settled(command.id(), ExtensionStatus.REFUSED);
    if (settled.isPresent()) {
      return settled.get();
    }
    Optional<Refusal> wrong =
        new EntryRules(state, acting)
            .reason("reason", command.reason(), "Hãy ghi lý do không gia hạn.")
            .refusal();
    if (wrong.isPresent()) {
      return new Decision.Refused(wrong.get());
    }
    Extension refused =
        open().refused(acting.actor().unit(), command.reason().strip(), acting.now());
    ActivityState after = Revision.of(state).extension(refused).next();
    return accepted(after, new ExtensionRefused(after, acting.actor(), acting.now()));
  }

  /** What is to be said before a request can be decided; empty when it waits for the decision. */
  private Optional<Decision> settled(String id, ExtensionStatus wanted) {
    if (!acting.directs()) {
      return Optional.of(
          new Decision.Refused(
              new Refusal.NotAllowed(
                  "Chỉ lãnh đạo của đơn vị cấp trên trực tiếp, đơn vị đầu mối hoặc đơn vị giao việc được"
                      + " quyết định gia hạn.")));
    }
    Extension newest = state.extension();
    if (newest == null || !newest.id().equals(id)) {
      return refused("no-extension", "Đề nghị gia hạn này không còn nữa; hãy tải lại trang.");
    }
    if (newest.status() == wanted) {
      return Optional.of(new Decision.Repeated());
    }
    if (!newest.waits()) {
      return refused("extension-decided", "Đề nghị gia hạn này đã được trả lời.");
    }
    return EntryRules.open(state).map(Decision.Refused::new);
  }

  private Extension open() {
    Extension newest = state.extension();
    if (newest == null) {
      throw new IllegalStateException("No extension was asked for " + state.id());
    }
    return newest;
  }

  private Decision accepted(ActivityState after, ActivityEvent event) {
    return new Decision.Accepted(activity.with(after), event);
  }

  private static Optional<Decision> refused(String code, String reason) {
    return Optional.of(new Decision.Refused(new Refusal.NotNow(code, reason)));
  }

  private static Optional<Refusal> notNow(String code, String reason) {
    return Optional.of(new Refusal.NotNow(code, reason));
  }
}
