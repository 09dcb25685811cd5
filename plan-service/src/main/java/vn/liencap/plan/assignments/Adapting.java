package vn.liencap.plan.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.amending.Amending;
import vn.liencap.plan.amending.Comparing;
import vn.liencap.plan.assignments.domain.TakingOver;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.drafting.DraftsFromParents;
import vn.liencap.runtime.ProblemException;

/** Starts the amendment of a unit's own plan after the plan above changed, already filled. */
@Component
class Adapting {
  private final Plans plans;
  private final PlanAccess access;
  private final Amending amending;
  private final Comparing comparing;
  private final DraftsFromParents drafts;
  private final UnitDirectory directory;

  Adapting(
      Plans plans,
      PlanAccess access,
      Amending amending,
      Comparing comparing,
      DraftsFromParents drafts,
      UnitDirectory directory) {
    this.plans = plans;
    this.access = access;
    this.amending = amending;
    this.comparing = comparing;
    this.drafts = drafts;
    this.directory = directory;
  }

  /**
   * The draft in which the unit adapts: of its amendment, or of its own plan while that is not
   * issued.
   *
   * @throws ProblemException 403, 404, 409 when its own plan has ended
   */
  Plan draft(AssignmentState assignment, PlanChange change, Actor actor) {
    PlanId id = assignment.answer();
    if (id == null) {
      throw ProblemException.conflict("no-plan", "Đơn vị chưa có kế hoạch của mình để sửa đổi.");
    }
    Plan own = access.readable(id, actor);
    if (!own.isIssued()) {
      return own;
    }
    Plan parent =
        plans
            .find(assignment.plan())
            .orElseThrow(() -> ProblemException.notFound("Không có kế hoạch cấp trên."));
    return amending.start(own, content(own, parent, assignment, change), reason(change), actor);
  }

  private PlanContent content(
      Plan own, Plan parent, AssignmentState assignment, PlanChange change) {
    if (change.kind() != PlanNote.Kind.AMENDED) {
      return own.content();
    }
    PlanContent before = comparing.version(parent, change.since()).content();
    PlanContent taken =
        new TakingOver(parent.id(), before, parent.content(), drafts.content(parent, assignment))
            .into(own.content());
    return withBasis(taken, basis(parent, change));
  }

  private static String reason(PlanChange change) {
    String number = Objects.requireNonNullElse(change.number(), "");
    return switch (change.kind()) {
      case AMENDED -> "Thực hiện văn bản sửa đổi, bổ sung " + number + " của cấp trên.";
      case SUPERSEDED -> "Kế hoạch cấp trên được thay thế " + number + ".";
      case REVOKED -> "Kế hoạch cấp trên bị thu hồi, bãi bỏ " + number + ".";
      case CORRECTED, CLOSED -> "Điều chỉnh theo kế hoạch cấp trên.";
    };
  }

  private LegalBasis basis(Plan parent, PlanChange change) {
    PlanNote note =
        parent.notes().stream()
            .filter(n -> n.kind() == PlanNote.Kind.AMENDED && n.version() == change.version())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No amendment of " + parent.id()));
    return new LegalBasis(
        "Quyết định",
        Objects.requireNonNullElse(note.number(), ""),
        note.on(),
        directory.atOrLatest(parent.issuer(), note.on()).map(UnitView::name).orElse(null),
        "sửa đổi, bổ sung " + parent.content().type() + " số " + parent.number());
  }

  private static PlanContent withBasis(PlanContent content, LegalBasis basis) {
    List<LegalBasis> bases = new ArrayList<>(content.legalBases());
    if (!bases.contains(basis)) {
      bases.add(basis);
    }
    return new PlanContent(
        content.title(),
        content.type(),
        content.symbol(),
        content.place(),
        content.year(),
        bases,
        content.objectives(),
        content.requirements(),
        content.audiences(),
        content.contents(),
        content.channels(),
        content.targets(),
        content.indices(),
        content.activities(),
        content.responsibilities(),
        content.reporting(),
        content.monitoring(),
        content.funding(),
        content.recipients(),
        content.signer());
  }
}
