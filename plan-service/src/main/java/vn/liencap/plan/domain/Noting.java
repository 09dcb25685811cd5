package vn.liencap.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;

/** The rules of what is noted on an issued plan: corrections of form, and its end. */
final class Noting {
  private static final int MOST_NOTES = 200;

  private Noting() {}

  static Decision correct(Plan plan, PlanCommand.Correct command, Actor actor, Instant now) {
    if (!plan.isOf(actor, Role.HEAD) && !plan.isOf(actor, Role.CLERK)) {
      return new Decision.Refused(
          Refusal.notYours("Chỉ lãnh đạo, văn thư của đơn vị ban hành được đính chính."));
    }
    return standing(plan)
        .or(() -> dated(plan, command.on(), command.today()))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(
            () -> {
              var note =
                  new PlanNote(
                      PlanNote.Kind.CORRECTED,
                      command.number(),
                      command.on(),
                      plan.version(),
                      command.text(),
                      null,
                      null);
              Plan noted = Revision.of(plan).note(note).next(now);
              return new Decision.Accepted(
                  noted, List.of(new PlanEvent.PlanCorrected(noted.issued(), actor, now)));
            });
  }

  static Decision end(Plan plan, PlanCommand.End command, Actor actor, Instant now) {
    if (!plan.isOf(actor, Role.HEAD)) {
      return new Decision.Refused(
          Refusal.notYours(
              "Chỉ lãnh đạo của đơn vị ban hành được thay thế, thu hồi hoặc kết thúc kế hoạch."));
    }
    return standing(plan)
        .or(() -> dated(plan, command.on(), command.today()))
        .or(() -> late(command.answerBy(), command.on()))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(
            () -> {
              Plan ended = Revision.of(plan).note(note(plan, command)).next(now);
              return new Decision.Accepted(
                  ended, List.of(event(command.standing(), ended.issued(), actor, now)));
            });
  }

  private static Optional<Refusal> standing(Plan plan) {
    if (!plan.isIssued()) {
      return refused("not-issued", "Kế hoạch chưa ban hành; hãy sửa dự thảo.");
    }
    if (plan.isAmendment()) {
      return refused("amendment", "Hãy thực hiện trên kế hoạch được sửa đổi, bổ sung.");
    }
    return switch (plan.standing()) {
      case IN_FORCE ->
          plan.notes().size() < MOST_NOTES
              ? Optional.empty()
              : refused("too-many", "Kế hoạch có quá nhiều lần đính chính, sửa đổi.");
      case SUPERSEDED -> refused("ended", "Kế hoạch này đã được thay thế.");
      case REVOKED -> refused("ended", "Kế hoạch này đã bị thu hồi, bãi bỏ.");
      case CLOSED -> refused("ended", "Kế hoạch này đã kết thúc.");
    };
  }

  private static Optional<Refusal> dated(Plan plan, LocalDate on, LocalDate today) {
    LocalDate issued = plan.issuedOn();
    if (on.isAfter(today) || (issued != null && on.isBefore(issued))) {
      return Optional.of(
          Refusal.notValid("date", "Ngày phải từ ngày ban hành kế hoạch đến hôm nay."));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> late(@Nullable LocalDate answerBy, LocalDate on) {
    return answerBy != null && answerBy.isBefore(on)
        ? Optional.of(Refusal.notValid("answerBy", "Hạn trả lời không được trước ngày văn bản."))
        : Optional.empty();
  }

  private static Optional<Refusal> refused(String code, String reason) {
    return Optional.of(Refusal.notNow(code, reason));
  }

  private static PlanNote note(Plan plan, PlanCommand.End command) {
    PlanNote.Kind kind =
        switch (command.standing()) {
          case SUPERSEDED -> PlanNote.Kind.SUPERSEDED;
          case REVOKED -> PlanNote.Kind.REVOKED;
          case CLOSED -> PlanNote.Kind.CLOSED;
          case IN_FORCE -> throw new IllegalArgumentException("That is no end");
        };
    return new PlanNote(
        kind,
        command.number(),
        command.on(),
        plan.version(),
        command.reason(),
        command.by(),
        command.answerBy());
  }

  private static PlanEvent event(PlanStanding standing, IssuedPlan plan, Actor actor, Instant now) {
    return switch (standing) {
      case SUPERSEDED -> new PlanEvent.PlanSuperseded(plan, actor, now);
      case REVOKED -> new PlanEvent.PlanRevoked(plan, actor, now);
      case CLOSED -> new PlanEvent.PlanClosed(plan, actor, now);
      case IN_FORCE -> throw new IllegalArgumentException("That is no end");
    };
  }
}
