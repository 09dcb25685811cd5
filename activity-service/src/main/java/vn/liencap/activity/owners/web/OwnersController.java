package vn.liencap.activity.owners.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.owners.HandingOver;
import vn.liencap.activity.owners.HandingOver.HandedOver;
import vn.liencap.activity.owners.OwnedWork;
import vn.liencap.activity.owners.Owner;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/** Who inside a unit has its open work, and handing all of it over. */
@RestController
@RequestMapping("/api/activities/owners")
class OwnersController {
  private final HandingOver handingOver;

  OwnersController(HandingOver handingOver) {
    this.handingOver = handingOver;
  }

  /** What the list answers. */
  record OwnerList(List<OwnerRow> items) {}

  /**
   * Somebody who has open work.
   *
   * @param person the one person
   * @param post the room or post; without both the unit as a whole
   * @param open how many activities
   */
  record OwnerRow(@Nullable PersonId person, @Nullable String post, long open) {
    static OwnerRow of(OwnedWork work) {
      return new OwnerRow(work.owner().person(), work.owner().post(), work.open());
    }
  }

  /** A person, a room or post, or, without both, the unit as a whole. */
  record Named(
      @Nullable PersonId person,
      @Size(max = 200, message = "Chức danh dài quá 200 ký tự.") @Nullable String post) {
    Owner owner() {
      return new Owner(person, post == null || post.isBlank() ? null : post.strip());
    }
  }

  /** The body of {@code POST /hand-over}. */
  record Request(
      @NotNull(message = "Hãy chọn giao lại việc của ai.") @Valid Named from,
      @NotNull(message = "Hãy chọn giao lại cho ai.") @Valid Named to) {}

  @GetMapping
  OwnerList list(@RequestParam UnitId unit, Actor actor) {
    return new OwnerList(handingOver.owners(unit, actor).stream().map(OwnerRow::of).toList());
  }

  @PostMapping("/hand-over")
  HandedOver handOver(@Valid @RequestBody Request request, Actor actor) {
    return handingOver.handOver(request.from().owner(), request.to().owner(), actor);
  }
}
