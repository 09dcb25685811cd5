package vn.liencap.reporting.aims.mongo;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.Target;
import vn.liencap.reporting.aims.domain.Aims;

/** The aims of a plan as they are stored. Public, because the driver writes and reads it itself. */
public record AimsDocument(
    @BsonId String id,
    ProgrammeId programme,
    UnitId issuer,
    int year,
    String plan,
    boolean inForce,
    List<Target> targets,
    List<IndexTarget> indices,
    long sequence) {
  static final String COLLECTION = "aims";

  static AimsDocument from(Aims aims) {
    return new AimsDocument(
        aims.id().value(),
        aims.programme(),
        aims.issuer(),
        aims.year(),
        aims.plan(),
        aims.inForce(),
        aims.targets(),
        aims.indices(),
        aims.sequence());
  }

  Aims toAims() {
    return new Aims(
        new PlanId(id), programme, issuer, year, plan, inForce, targets, indices, sequence);
  }
}
