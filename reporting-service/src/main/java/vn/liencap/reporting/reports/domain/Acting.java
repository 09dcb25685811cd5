package vn.liencap.reporting.reports.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;

/**
 * Who acts on a report, and when.
 *
 * @param actor the person
 * @param own true in the unit that reports
 * @param prepares true in the unit that receives the reports of those below for it (cơ quan đầu
 *     mối), and so writes and gathers its report; its head signs all the same
 * @param above true in the unit above, the one it goes via, and at the top of the tree
 * @param today Asia/Ho_Chi_Minh
 * @param now in milliseconds, as the database keeps them
 */
public record Acting(
    Actor actor, boolean own, boolean prepares, boolean above, LocalDate today, Instant now) {

  /** Refuses whoever may not write in the report. */
  public Optional<Refusal> mayWrite() {
    if (!own && !prepares) {
      return Optional.of(new Refusal.NotAllowed("Báo cáo này do đơn vị khác lập."));
    }
    return actor.hasAny(Role.OFFICER, Role.HEAD)
        ? Optional.empty()
        : Optional.of(
            new Refusal.NotAllowed("Chỉ chuyên viên hoặc lãnh đạo đơn vị được lập báo cáo."));
  }

  /** Refuses whoever may not submit it. */
  Optional<Refusal> maySubmit() {
    return own && actor.hasAny(Role.HEAD)
        ? Optional.empty()
        : Optional.of(new Refusal.NotAllowed("Chỉ lãnh đạo đơn vị báo cáo được ký gửi."));
  }

  /** Refuses whoever may not judge it. */
  Optional<Refusal> mayJudge() {
    return above && actor.hasAny(Role.HEAD)
        ? Optional.empty()
        : Optional.of(
            new Refusal.NotAllowed(
                "Chỉ lãnh đạo đơn vị cấp trên trực tiếp hoặc cơ quan đầu mối được duyệt báo cáo."));
  }
}
