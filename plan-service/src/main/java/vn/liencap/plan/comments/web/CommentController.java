package vn.liencap.plan.comments.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.comments.Commenting;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

@RestController
@RequestMapping("/api/plans/{id}/comments")
class CommentController {
  private final Commenting commenting;

  CommentController(Commenting commenting) {
    this.commenting = commenting;
  }

  record Said(@Nullable ItemId item, @Nullable String text) {}

  record Answered(@Nullable String text, boolean taken) {}

  @GetMapping
  Page<Commenting.CommentView> list(@PathVariable PlanId id, PageRequest page, Actor actor) {
    return commenting.list(id, page, actor);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commenting.CommentView say(@PathVariable PlanId id, @RequestBody Said said, Actor actor) {
    return commenting.say(id, said.item(), said.text(), actor);
  }

  @PostMapping("/{comment}/answer")
  Commenting.CommentView answer(
      @PathVariable PlanId id,
      @PathVariable String comment,
      @RequestBody Answered answered,
      Actor actor) {
    return commenting.answer(id, comment, answered.text(), answered.taken(), actor);
  }
}
