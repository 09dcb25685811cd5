package vn.liencap.plan.documents.reviewing.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;

/**
 * The elements of a plan and what each says: {@code title}, {@code objectives/<id>}; what has no id
 * by its place, {@code legalBases/0}.
 */
final class Elements {
  private static final String BETWEEN = " | ";

  private final Map<String, String> words = new LinkedHashMap<>();

  private Elements() {}

  static Map<String, String> of(PlanContent plan) {
    var elements = new Elements();
    elements.head(plan);
    elements.body(plan);
    return elements.words;
  }

  /** The part of a key whose elements have no ids; null for others. */
  static @Nullable String listOf(String key) {
    return key.matches("[a-zA-Z]+/\\d+") ? key.substring(0, key.indexOf('/')) : null;
  }

  private void head(PlanContent plan) {
    words.put("title", plan.title());
    words.put("docSymbol", text(plan.symbol()));
    words.put("place", text(plan.place()));
    words.put("year", String.valueOf(plan.year()));
    words.put("recipients", names(plan.recipients()));
    words.put("signer", signer(plan.signer()));
  }

  private void body(PlanContent plan) {
    numbered("legalBases", plan.legalBases(), Elements::basis);
    texts("objectives", plan.objectives());
    texts("requirements", plan.requirements());
    texts("audiences", plan.audiences());
    texts("contents", plan.contents());
    texts("channels", plan.channels());
    items("targets", plan.targets(), Target::id, Target::text);
    items("activities", plan.activities(), KeyActivity::id, Elements::activity);
    numbered("responsibilities", plan.responsibilities(), Elements::section);
    texts("monitoring", plan.monitoring());
    texts("funding", plan.funding());
  }

  private void texts(String part, List<TextItem> items) {
    items(part, items, TextItem::id, TextItem::text);
  }

  private <T> void items(
      String part, List<T> items, Function<T, ItemId> id, Function<T, String> said) {
    items.forEach(item -> words.put(part + "/" + id.apply(item).value(), said.apply(item)));
  }

  private <T> void numbered(String part, List<T> items, Function<T, String> said) {
    for (int i = 0; i < items.size(); i++) {
      words.put(part + "/" + i, said.apply(items.get(i)));
    }
  }

  private static String basis(LegalBasis basis) {
    return joined(
        basis.type(),
        basis.number(),
        basis.date() == null ? null : basis.date().toString(),
        basis.issuer(),
        basis.title());
  }

  private static String activity(KeyActivity activity) {
    return joined(
        activity.title(),
        names(activity.lead()),
        names(activity.coordinating()),
        activity.timing().raw(),
        String.join("; ", activity.funding()),
        activity.outputs().stream().map(ExpectedOutput::text).collect(Collectors.joining("; ")));
  }

  private static String section(Responsibility section) {
    return joined(
        section.unit(),
        section.duties().stream().map(Duty::text).collect(Collectors.joining("; ")));
  }

  private static String signer(@Nullable Signer signer) {
    return signer == null
        ? ""
        : joined(signer.prefix(), signer.onBehalfOf(), signer.title(), signer.name());
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::text).collect(Collectors.joining("; "));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).map(Elements::text).collect(Collectors.joining(BETWEEN));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
