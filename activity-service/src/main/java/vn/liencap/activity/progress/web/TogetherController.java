package vn.liencap.activity.progress.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.Refusal.Fault;
import vn.liencap.activity.progress.Fate;
import vn.liencap.activity.progress.Together;
import vn.liencap.activity.progress.Together.Order;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.ProblemException;

/** The same for many activities at once; each answers for itself. */
@RestController
class TogetherController {
  private final Together together;

  TogetherController(Together together) {
    this.together = together;
  }

  /**
   * What became of one of them.
   *
   * @param reasons why it was refused, in Vietnamese
   */
  record Result(ActivityId activity, Fate.State state, List<String> reasons) {}

  @PostMapping("/api/activities/together")
  Page<Result> carryOut(@Valid @RequestBody TogetherRequest request, Actor actor) {
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden(
          "Chỉ chuyên viên hoặc lãnh đạo đơn vị được cập nhật hoạt động.");
    }
    ActivityCommand command = request.command();
    List<Order> orders =
        request.activities().stream().distinct().map(id -> new Order(id, command)).toList();
    List<Fate> fates = together.carryOut(orders, actor);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Fate fate = fates.get(i);
      List<String> reasons = fate.faults().stream().map(Fault::message).toList();
      results.add(new Result(orders.get(i).activity(), fate.state(), reasons));
    }
    return new Page<>(results, null);
  }
}
