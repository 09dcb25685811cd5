package vn.liencap.reporting.reports;

import vn.liencap.reporting.reports.domain.Refusal;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Refusals as callers are told them. */
public final class Refusals {
  private Refusals() {}

  /** 403, 409 or 422. */
  public static ProblemException problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotAllowed(var reason) -> ProblemException.forbidden(reason);
      case Refusal.NotNow(var code, var reason) -> ProblemException.conflict(code, reason);
      case Refusal.Invalid(var faults) ->
          ProblemException.invalid(
              faults.getFirst().message(),
              faults.stream()
                  .map(fault -> new FieldProblem(fault.field(), fault.message()))
                  .toList());
    };
  }
}
