package vn.liencap.portal.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.FieldRefusal;
import vn.liencap.portal.services.ServiceRefused;

/**
 * Why a form was not taken: at each field, and for the whole.
 *
 * @param detail the reason for the whole, in Vietnamese
 * @param byField the reasons that the page shows at the field
 * @param elsewhere the reasons whose field the page does not have
 */
public record Problems(String detail, Map<String, String> byField, List<FieldRefusal> elsewhere) {

  public Problems {
    byField = Map.copyOf(byField);
    elsewhere = List.copyOf(elsewhere);
  }

  /** What a service refused, sorted by whether the form has that field. */
  public static Problems of(ServiceRefused refusal, Predicate<String> onThePage) {
    Map<String, String> byField = new LinkedHashMap<>();
    refusal.errors().stream()
        .filter(e -> onThePage.test(e.field()))
        .forEach(e -> byField.merge(e.field(), e.message(), (one, two) -> one + " " + two));
    var elsewhere = refusal.errors().stream().filter(e -> !onThePage.test(e.field())).toList();
    return new Problems(refusal.detail(), byField, elsewhere);
  }

  /** One field that the page itself finds wrong. */
  public static Problems at(String field, String message) {
    return new Problems(message, Map.of(field, message), List.of());
  }

  /** What is wrong with a field, null when nothing is. */
  public @Nullable String at(String field) {
    return byField.get(field);
  }
}
