package vn.liencap.plan.documents.reviewing.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.documents.reviewing.Review;
import vn.liencap.plan.documents.reviewing.Reviewing;

/** The document of a draft beside it, and what somebody has looked at. */
@RestController
@RequestMapping("/api/plans/{id}/reading")
class ReviewController {
  private final Reviewing reviewing;

  ReviewController(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  /** What was looked at, by its keys, and whether that is all. */
  record Noted(@Nullable List<@Nullable String> accepted, boolean closed) {
    Set<String> keys() {
      return accepted == null
          ? Set.of()
          : accepted.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }
  }

  @GetMapping
  Review read(@PathVariable PlanId id, Actor actor) {
    return reviewing.review(id, actor);
  }

  @PostMapping("/noted")
  Review note(@PathVariable PlanId id, @RequestBody Noted noted, Actor actor) {
    return reviewing.note(id, noted.keys(), noted.closed(), actor);
  }
}
