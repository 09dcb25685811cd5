package vn.liencap.activity.progress.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityDetail;
import vn.liencap.activity.domain.ActivityCommand.Settle;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.activity.FundingSource;

/** The finance unit of the plan settles what an activity has spent. */
@RestController
class SettlementController {
  private final CommandDesk desk;

  SettlementController(CommandDesk desk) {
    this.desk = desk;
  }

  /**
   * The body of {@code POST /settlement}.
   *
   * @param amount in đồng
   * @param note what is said with it
   * @param sources of the amount, what comes from which source
   */
  record Request(
      @NotNull(message = "Hãy ghi số tiền quyết toán, bằng đồng.") Long amount,
      @Nullable String note,
      @Nullable Map<FundingSource, @NotNull(message = ProgressRequest.NO_FIGURE) Long> sources) {

    Settle command() {
      return new Settle(
          amount,
          note == null || note.isBlank() ? null : note.strip(),
          sources == null ? Map.of() : sources);
    }
  }

  @PostMapping("/api/activities/{id}/settlement")
  ResponseEntity<ActivityDetail> settle(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody Request request,
      Actor actor) {
    return desk.carryOut(id, request.command(), actor, ifMatch);
  }
}
