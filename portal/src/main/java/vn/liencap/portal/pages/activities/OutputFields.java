package vn.liencap.portal.pages.activities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.OutputKind;

/**
 * The figures an activity may be given: those its plan expects or that were entered before first.
 *
 * @param first shown at once
 * @param others one click away
 */
record OutputFields(List<OutputField> first, List<OutputField> others) {
  OutputFields {
    first = List.copyOf(first);
    others = List.copyOf(others);
  }

  /**
   * The fields of an activity, with what was typed into them before.
   *
   * @param unknown what a figure is called whose kind nobody knows now
   */
  static OutputFields of(
      ActivityDetails activity, List<OutputKind> kinds, Map<String, String> typed, String unknown) {
    Map<String, OutputKind> known = new LinkedHashMap<>();
    kinds.forEach(kind -> known.put(kind.code(), kind));
    activity
        .outputs()
        .keySet()
        .forEach(code -> known.putIfAbsent(code, new OutputKind(code, unknown, null, true)));
    var first = new ArrayList<OutputField>();
    var others = new ArrayList<OutputField>();
    known.values().stream()
        .map(kind -> field(activity, kind, typed.get(kind.code())))
        .filter(field -> field.counted() || field.soFar() > 0)
        .forEach(field -> (matters(activity, field) ? first : others).add(field));
    return new OutputFields(first, others);
  }

  private static boolean matters(ActivityDetails activity, OutputField field) {
    return field.soFar() > 0
        || (field.typed() != null && !field.typed().isBlank())
        || activity.outputsExpected().stream().anyMatch(e -> field.code().equals(e.kind()));
  }

  private static OutputField field(
      ActivityDetails activity, OutputKind kind, @Nullable String typed) {
    Long expected =
        activity.outputsExpected().stream()
            .filter(e -> kind.code().equals(e.kind()))
            .map(ExpectedOutput::quantity)
            .filter(quantity -> quantity != null)
            .reduce(Long::sum)
            .orElse(null);
    long soFar = activity.outputs().getOrDefault(kind.code(), 0L);
    return new OutputField(
        kind.code(), kind.label(), kind.unit(), expected, soFar, typed, kind.isCounted());
  }
}
