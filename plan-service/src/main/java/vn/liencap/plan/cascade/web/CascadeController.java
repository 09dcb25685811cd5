package vn.liencap.plan.cascade.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.cascade.Following;
import vn.liencap.plan.cascade.Reaching;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.runtime.Page;

@RestController
@RequestMapping("/api/plans/{id}")
class CascadeController {
  private final Following following;
  private final Reaching reaching;

  CascadeController(Following following, Reaching reaching) {
    this.following = following;
    this.reaching = reaching;
  }

  /** To whom a plan would be issued. */
  record Wanted(
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<PlanInput.@Nullable Rule> addressing) {}

  @GetMapping("/cascade")
  Following.CascadeView progress(@PathVariable PlanId id, Actor actor) {
    return following.progress(id, actor);
  }

  /** All children of a unit: as many as a node of the tree has, which is never the country. */
  @GetMapping("/cascade/units")
  Page<Following.UnitRow> units(
      @PathVariable PlanId id,
      @RequestParam(required = false) @Nullable UnitId parent,
      Actor actor) {
    return new Page<>(following.units(id, parent, actor), null);
  }

  @GetMapping("/reach")
  Reaching.Reach reach(@PathVariable PlanId id, Actor actor) {
    return reaching.reach(id, null, actor);
  }

  @PostMapping("/reach")
  Reaching.Reach reach(
      @PathVariable PlanId id,
      @RequestBody(required = false) @Nullable Wanted wanted,
      Actor actor) {
    return reaching.reach(id, wanted == null ? null : wanted.addressing(), actor);
  }
}
