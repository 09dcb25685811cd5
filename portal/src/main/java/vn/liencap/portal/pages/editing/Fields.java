package vn.liencap.portal.pages.editing;

import java.util.Set;

/** Which fields of the service's words the editor shows, so that a refusal stands at its field. */
final class Fields {
  private static final Set<String> SINGLE =
      Set.of("title", "programme", "year", "place", "docSymbol", "recipients");
  private static final Set<String> LISTS =
      Set.of(
          "legalBases",
          "objectives",
          "requirements",
          "audiences",
          "contents",
          "channels",
          "targets",
          "activities",
          "responsibilities",
          "monitoring",
          "funding",
          "addressing");

  private Fields() {}

  /** True when the editor has a place for this refusal. */
  static boolean shown(String field, PlanForm form) {
    if (SINGLE.contains(field) || LISTS.contains(field)) {
      return true;
    }
    int bracket = field.indexOf('[');
    return bracket > 0 && LISTS.contains(field.substring(0, bracket)) && rowThere(field, form);
  }

  private static boolean rowThere(String field, PlanForm form) {
    return !field.startsWith("activities") || index(field) < form.activities().size();
  }

  private static int index(String field) {
    String digits = field.replaceFirst("^[a-zA-Z]+\\[(\\d{1,4})].*$", "$1");
    return digits.matches("\\d+") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
