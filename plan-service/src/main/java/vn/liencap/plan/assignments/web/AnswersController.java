package vn.liencap.plan.assignments.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.assignments.Answers;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

@RestController
@RequestMapping("/api/plans/{id}/answers")
class AnswersController {
  private final Answers answers;

  AnswersController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping
  Page<Answers.AnswerView> list(
      @PathVariable PlanId id,
      @RequestParam(required = false) @Nullable Boolean owed,
      PageRequest page,
      Actor actor) {
    return answers.list(id, owed, page, actor);
  }

  @GetMapping("/counts")
  Answers.Counts counts(@PathVariable PlanId id, Actor actor) {
    return answers.counts(id, actor);
  }
}
