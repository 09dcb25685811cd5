package vn.liencap.notification.deliveries.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deliveries.ListDeliveries;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.deliveries.domain.DeliveryKind;
import vn.liencap.notification.deliveries.domain.DeliveryRecord;
import vn.liencap.notification.deliveries.domain.DeliveryState;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** What was sent outside the portal, to whom, when, and whether it arrived. */
@RestController
class DeliveriesController {
  private final ListDeliveries deliveries;

  DeliveriesController(ListDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** A delivery on the wire; {@code person} is null when it went to the unit itself. */
  record DeliveryView(
      String id,
      DeliveryChannel channel,
      DeliveryKind kind,
      @Nullable PersonId person,
      String subject,
      int count,
      DeliveryState state,
      int attempts,
      @Nullable String error,
      Instant queuedAt,
      @Nullable Instant endedAt,
      @Nullable Instant nextAttempt) {

    static DeliveryView of(DeliveryRecord record) {
      return new DeliveryView(
          record.id(),
          record.channel(),
          record.kind(),
          record.person(),
          record.subject(),
          record.count(),
          record.state(),
          record.attempts(),
          record.error(),
          record.queuedAt(),
          record.endedAt(),
          record.nextAttempt());
    }
  }

  /**
   * Lists deliveries, newest first.
   *
   * @param unit whose people's; without it the caller's own
   */
  @GetMapping("/api/deliveries")
  Page<DeliveryView> list(
      Actor reader, PageRequest page, @RequestParam(required = false) @Nullable UnitId unit) {
    Page<DeliveryRecord> found =
        page.page(fetched(reader, unit, page.after(), page.limit() + 1), DeliveryRecord::position);
    return new Page<>(found.items().stream().map(DeliveryView::of).toList(), found.next());
  }

  private List<DeliveryRecord> fetched(
      Actor reader, @Nullable UnitId unit, @Nullable String after, int limit) {
    if (unit == null) {
      return deliveries.ofReader(reader, after, limit);
    }
    if (!deliveries.maySee(reader, unit)) {
      throw ProblemException.forbidden(
          "Chỉ quản trị của đơn vị xem được những gì đã gửi cho người của đơn vị mình.");
    }
    return deliveries.ofUnit(unit, after, limit);
  }
}
