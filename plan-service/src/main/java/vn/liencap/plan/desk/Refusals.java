package vn.liencap.plan.desk;

import java.util.List;
import vn.liencap.plan.domain.Refusal;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Refusals as problem details. */
public final class Refusals {
  private Refusals() {}

  /** The problem that tells the caller of a refusal. */
  public static ProblemException problem(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_YOURS -> ProblemException.forbidden(refusal.reason());
      case NOT_NOW -> ProblemException.conflict(refusal.code(), refusal.reason());
      case NOT_VALID ->
          ProblemException.invalid(
              refusal.reason(), List.of(new FieldProblem(refusal.code(), refusal.reason())));
    };
  }
}
