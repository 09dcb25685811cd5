package vn.liencap.notification.letters;

import java.util.List;
import vn.liencap.notification.letters.domain.LetterRefusal;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Refusals as problem details. */
final class LetterProblems {
  private LetterProblems() {}

  static ProblemException of(LetterRefusal refusal) {
    return switch (refusal.kind()) {
      case NOT_YOURS -> ProblemException.forbidden(refusal.reason());
      case NOT_NOW -> ProblemException.conflict(refusal.code(), refusal.reason());
      case NOT_VALID ->
          ProblemException.invalid(
              refusal.reason(), List.of(new FieldProblem(refusal.code(), refusal.reason())));
    };
  }
}
