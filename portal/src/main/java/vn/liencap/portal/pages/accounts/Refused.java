package vn.liencap.portal.pages.accounts;

import java.util.List;
import java.util.Map;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.FieldRefusal;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** What the portal's own accounts refuse, said like the refusals of the services. */
final class Refused {
  private Refused() {}

  static Problems problems(ProblemException refusal, List<String> fields) {
    Map<String, Object> properties = refusal.getBody().getProperties();
    Object errors = properties == null ? null : properties.get("errors");
    List<FieldRefusal> found =
        errors instanceof List<?> list
            ? list.stream()
                .filter(FieldProblem.class::isInstance)
                .map(FieldProblem.class::cast)
                .map(problem -> new FieldRefusal(problem.field(), problem.message()))
                .toList()
            : List.of();
    String detail = String.valueOf(refusal.getBody().getDetail());
    var same = new ServiceRefused(refusal.getStatusCode().value(), "refused", detail, found);
    return Problems.of(same, fields::contains);
  }
}
