package vn.liencap.plan.preparing.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.preparing.FlowSettings;

@RestController
@RequestMapping("/api/units/{unit}/steps")
class FlowController {
  private final FlowSettings settings;

  FlowController(FlowSettings settings) {
    this.settings = settings;
  }

  @GetMapping
  Flow find(@PathVariable UnitId unit, Actor actor) {
    return settings.of(unit, actor);
  }

  @PutMapping
  Flow set(@PathVariable UnitId unit, @RequestBody Flow flow, Actor actor) {
    return settings.set(unit, flow, actor);
  }
}
