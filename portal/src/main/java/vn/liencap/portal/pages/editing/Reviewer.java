package vn.liencap.portal.pages.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.services.DocumentClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.Review;
import vn.liencap.portal.services.Tagged;

/** The document beside the draft: shows it, and carries out what is said about it. */
@Component
class Reviewer {
  private final DocumentClient documents;

  Reviewer(DocumentClient documents) {
    this.documents = documents;
  }

  /** Puts the document beside the draft, where there is one and nobody is done with it yet. */
  void show(PlanId plan, Model model) {
    @Nullable Review review = documents.review(plan);
    model.addAttribute("reviewed", review != null && review.closed());
    model.addAttribute(
        "review", review == null || review.closed() ? null : new ReviewSheet(review));
  }

  /** Carries out what a button of the review asks for. */
  void carryOut(ReviewOrder order, Tagged<PlanDetails> plan) {
    PlanId id = plan.value().id();
    switch (order.deed()) {
      case "close" -> documents.note(id, List.of(), true);
      case "reopen" -> documents.note(id, List.of(), false);
      case "name" -> choose(order, plan);
      default -> documents.note(id, List.of(order.key()), false);
    }
  }

  private void choose(ReviewOrder order, Tagged<PlanDetails> plan) {
    PlanId id = plan.value().id();
    @Nullable Review review = documents.review(id);
    Review.@Nullable Name name = review == null ? null : new ReviewSheet(review).name(order.key());
    if (name != null) {
      documents.understand(id, name.text(), new UnitId(order.unit()), plan.etag());
    }
  }
}
