package vn.liencap.plan.issuing.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.browsing.PlanViews;
import vn.liencap.plan.browsing.PlanViews.PlanView;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.issuing.Issuing;
import vn.liencap.runtime.Etags;

@RestController
@RequestMapping("/api/plans/{id}")
class IssuingController {
  private final Issuing issuing;
  private final PlanViews views;

  IssuingController(Issuing issuing, PlanViews views) {
    this.issuing = issuing;
    this.views = views;
  }

  record NextNumber(int number, String symbol, String text) {
    static NextNumber of(DocumentNumber next) {
      return new NextNumber(next.number(), next.symbol(), next.toString());
    }
  }

  @PostMapping("/sign")
  ResponseEntity<PlanView> sign(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    Plan signed = issuing.sign(id, Etags.required(ifMatch), actor);
    return ResponseEntity.ok().eTag(Etags.of(signed.sequence())).body(views.of(signed, actor));
  }

  @PostMapping("/issue")
  ResponseEntity<PlanView> issue(
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody(required = false) Issuing.@Nullable Dispatch dispatch,
      Actor actor) {
    Issuing.Dispatch typed =
        dispatch == null ? new Issuing.Dispatch(null, null, null, null, null) : dispatch;
    Plan issued = issuing.issue(id, Etags.required(ifMatch), typed, actor);
    return ResponseEntity.accepted()
        .location(URI.create("/api/plans/" + id + "/cascade"))
        .eTag(Etags.of(issued.sequence()))
        .body(views.of(issued, actor));
  }

  @GetMapping("/next-number")
  NextNumber nextNumber(@PathVariable PlanId id, Actor actor) {
    return NextNumber.of(issuing.nextNumber(id, actor));
  }
}
