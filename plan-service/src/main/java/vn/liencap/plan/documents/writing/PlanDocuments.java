package vn.liencap.plan.documents.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.Numbering;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.papers.writing.FileNames;
import vn.liencap.plan.desk.IssuingBodies;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.documents.domain.official.OfficialPlan;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.issuing.Symbols;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.ProblemException;

/** Writes plans as official documents, a few at a time. */
@Service
public class PlanDocuments {
  private static final int AT_ONCE = 2;

  private final PlanAccess access;
  private final IssuingBodies bodies;
  private final Symbols symbols;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  PlanDocuments(PlanAccess access, IssuingBodies bodies, Symbols symbols) {
    this.access = access;
    this.bodies = bodies;
    this.symbols = symbols;
  }

  /** A file. */
  public record Written(String name, Resource content) {}

  /**
   * The document of a plan, number and date blank while it is a draft.
   *
   * @throws ProblemException 404 when the actor may not read it, 503 when too many are written
   */
  public Written write(PlanId id, DocumentFormat format, Actor actor) {
    Plan plan = access.readable(id, actor);
    IssuingBody issuer = bodies.of(plan);
    @Nullable DocumentNumber number = plan.number();
    var numbering =
        new Numbering(
            number == null ? null : number.toString(),
            number == null ? symbols.of(plan) : number.symbol(),
            plan.issuedOn(),
            plan.content().year());
    var document = OfficialPlan.of(plan.content(), issuer, numbering);
    return few.run(
        () ->
            new Written(
                nameOf(plan, issuer, format), new ByteArrayResource(format.write(document))));
  }

  /** "Kế hoạch 12-KH-UBND - UBND phường Đoàn Kết.docx": the number, or that it is a draft. */
  private static String nameOf(Plan plan, IssuingBody issuer, DocumentFormat format) {
    String which =
        plan.number() == null
            ? "Dự thảo kế hoạch - " + plan.content().title()
            : "Kế hoạch " + plan.number() + " - " + issuer.called();
    return FileNames.of(which, format.extension());
  }
}
