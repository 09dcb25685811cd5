package vn.liencap.plan.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.drafting.DraftRequest;
import vn.liencap.plan.drafting.Drafting;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.runtime.Etags;

@RestController
@RequestMapping("/api/plans")
class DraftingController {
  private final Drafting drafting;
  private final PlanViews views;

  DraftingController(Drafting drafting, PlanViews views) {
    this.drafting = drafting;
    this.views = views;
  }

  /** A parent plan, and which items serve which of its items. */
  record Link(
      @NotNull(message = "Hãy chọn kế hoạch cấp trên.") PlanId plan,
      @Nullable List<@Valid @NotNull Served> items) {}

  /** An item of this plan, and the one of the parent that it serves. */
  record Served(
      @NotNull(message = "Hãy chọn mục của kế hoạch này.") ItemId item,
      @NotNull(message = "Hãy chọn mục của kế hoạch cấp trên.") ItemId serves) {
    PlanCommand.Service toService() {
      return new PlanCommand.Service(item, serves);
    }
  }

  /** A name as printed, and the unit it means. */
  record Meant(
      @NotBlank(message = "Hãy cho biết tên nào.") String text,
      @NotNull(message = "Hãy chọn đơn vị.") UnitId unit) {}

  @PostMapping
  ResponseEntity<PlanView> create(
      @RequestHeader(name = DraftRequest.HEADER, required = false) @Nullable String key,
      @RequestBody PlanInput input,
      Actor actor) {
    Plan plan = drafting.create(input, new DraftRequest(key, input.toString()), actor);
    return ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
        .eTag(Etags.of(plan.sequence()))
        .body(views.of(plan, actor));
  }

  @PutMapping("/{id}")
  ResponseEntity<PlanView> edit(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody PlanInput input,
      Actor actor) {
    return answer(drafting.edit(id, Etags.required(ifMatch), input, actor), actor);
  }

  @PostMapping("/{id}/parents")
  ResponseEntity<PlanView> linkParent(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Link link,
      Actor actor) {
    List<PlanCommand.Service> services =
        link.items() == null ? List.of() : link.items().stream().map(Served::toService).toList();
    return answer(
        drafting.linkParent(id, Etags.required(ifMatch), link.plan(), services, actor), actor);
  }

  /** Says which unit a name in the draft means. */
  @PostMapping("/{id}/names")
  ResponseEntity<PlanView> understand(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Meant meant,
      Actor actor) {
    return answer(
        drafting.understand(id, Etags.required(ifMatch), meant.text(), meant.unit(), actor), actor);
  }

  private ResponseEntity<PlanView> answer(Plan plan, Actor actor) {
    return ResponseEntity.ok().eTag(Etags.of(plan.sequence())).body(views.of(plan, actor));
  }
}
