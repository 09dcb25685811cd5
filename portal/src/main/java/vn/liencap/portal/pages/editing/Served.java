package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.ItemRef;

/** The items that a row implements, as fields of a form: {@code plan/item}. */
final class Served {
  private static final Pattern WRITTEN = Pattern.compile("[\\w-]{1,60}/[\\w-]{1,40}");

  private Served() {}

  /** Without the gaps and the empty one that says that the page asked; null when it did not. */
  static @Nullable List<String> present(@Nullable List<String> sent) {
    return sent == null
        ? null
        : sent.stream()
            // The binder fills gaps with null.
            .filter(Objects::nonNull)
            .filter(ref -> WRITTEN.matcher(ref).matches())
            .distinct()
            .toList();
  }

  static List<String> read(List<ItemRef> serves) {
    return serves.stream().map(Served::key).toList();
  }

  static String key(ItemRef ref) {
    return ref.plan().value() + "/" + ref.item().value();
  }

  /** The items for the service: those before where the page did not ask. */
  static List<ItemRef> written(@Nullable List<String> typed, List<ItemRef> before) {
    return typed == null ? before : typed.stream().map(Served::ref).toList();
  }

  private static ItemRef ref(String written) {
    int slash = written.indexOf('/');
    return new ItemRef(
        new PlanId(written.substring(0, slash)), new ItemId(written.substring(slash + 1)));
  }

  static String said(@Nullable List<String> serves) {
    return serves == null ? "" : String.join("\n", serves.stream().sorted().toList());
  }
}
