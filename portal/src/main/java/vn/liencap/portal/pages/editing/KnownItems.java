package vn.liencap.portal.pages.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;

/** The items of the plan as it is; each stands for one row only. */
final class KnownItems {
  private final Set<ItemId> taken = new HashSet<>();

  /**
   * The item a row stands for: by its id, or by its words when the page did not know the id yet.
   *
   * @return null when the row is new
   */
  <T> @Nullable T find(
      List<T> before,
      Function<T, ItemId> id,
      Function<T, String> words,
      @Nullable String rowId,
      @Nullable String text) {
    Stream<T> byId = before.stream().filter(item -> id.apply(item).value().equals(rowId));
    Stream<T> byWords = before.stream().filter(item -> words.apply(item).equals(Rows.clean(text)));
    return (Rows.clean(rowId).isEmpty() ? byWords : byId)
        .filter(item -> taken.add(id.apply(item)))
        .findFirst()
        .orElse(null);
  }
}
