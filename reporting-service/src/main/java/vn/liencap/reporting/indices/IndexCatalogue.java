package vn.liencap.reporting.indices;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.indices.domain.Fault;
import vn.liencap.reporting.indices.domain.Indices;
import vn.liencap.reporting.indices.domain.ProvincialIndex;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** The indices that are followed: read by everybody, changed and added by the ministry. */
@Service
public class IndexCatalogue {
  private static final int MOST = 40;

  private final Indices indices;
  private final IndexRights rights;

  IndexCatalogue(Indices indices, IndexRights rights) {
    this.indices = indices;
    this.rights = rights;
  }

  /** All, at most {@value #MOST}. */
  public List<ProvincialIndex> all() {
    return indices.all();
  }

  /**
   * The one with a code.
   *
   * @throws ProblemException 404
   */
  public ProvincialIndex get(String code) {
    return indices.find(code).orElseThrow(() -> ProblemException.notFound("Không có chỉ số này."));
  }

  /** True when the actor may change the list. */
  public boolean mayChange(Actor actor) {
    return rights.mayDefine(actor);
  }

  /**
   * Keeps an index: a new one under version 0, or a change of the version the actor has seen.
   *
   * @throws ProblemException 403, 409, 412 or 422
   */
  public ProvincialIndex keep(ProvincialIndex wanted, Actor actor) {
    if (!mayChange(actor)) {
      throw ProblemException.forbidden(
          "Chỉ lãnh đạo và quản trị của Bộ được sửa danh mục chỉ số. Hãy gửi đề nghị lên Bộ.");
    }
    List<Fault> faults = wanted.faults();
    if (!faults.isEmpty()) {
      throw problem(faults);
    }
    var before = indices.find(wanted.code());
    if (before.map(ProvincialIndex::version).orElse(0L) != wanted.version()) {
      throw ProblemException.stale();
    }
    if (before.isEmpty() && indices.all().size() >= MOST) {
      throw ProblemException.conflict(
          "too-many", "Đã có " + MOST + " chỉ số. Hãy sửa một chỉ số đã có.");
    }
    ProvincialIndex next = wanted.next();
    if (!indices.keep(next, actor)) {
      throw ProblemException.stale();
    }
    return next;
  }

  /** A retired index is read only. */
  static void mustBeOpen(ProvincialIndex index) {
    if (index.retired()) {
      throw ProblemException.conflict(
          "retired", "Chỉ số này đã ngừng theo dõi; các năm trước vẫn xem được.");
    }
  }

  static ProblemException problem(List<Fault> faults) {
    return ProblemException.invalid(
        faults.getFirst().message(),
        faults.stream().map(fault -> new FieldProblem(fault.field(), fault.message())).toList());
  }
}
