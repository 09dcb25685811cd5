package vn.liencap.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted; a controller's parameter, from {@code cursor} and {@code limit}.
 *
 * @param after the sort key of the last item of the page before; null for the first page
 * @param limit how many items at most, 1 to {@value #LARGEST}
 */
public record PageRequest(@Nullable String after, int limit) {
  static final int LARGEST = 200;
  static final int USUAL = 50;

  /**
   * Reads the query parameters.
   *
   * @throws IllegalArgumentException when one is not what a page gave or is out of range
   */
  static PageRequest of(@Nullable String cursor, @Nullable String limit) {
    int wanted = limit == null || limit.isEmpty() ? USUAL : Integer.parseInt(limit);
    if (wanted < 1 || wanted > LARGEST) {
      throw new IllegalArgumentException("limit is 1 to " + LARGEST);
    }
    @Nullable String after =
        cursor == null || cursor.isEmpty()
            ? null
            : new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    return new PageRequest(after, wanted);
  }

  /**
   * Makes the page of what was fetched.
   *
   * @param fetched up to {@code limit + 1} items; the one too many tells that there is a next page
   * @param sortKey the key that {@link #after} will hold
   */
  public <T> Page<T> page(List<T> fetched, Function<? super T, String> sortKey) {
    if (fetched.size() <= limit) {
      return new Page<>(fetched, null);
    }
    List<T> items = fetched.subList(0, limit);
    String next =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(sortKey.apply(items.getLast()).getBytes(UTF_8));
    return new Page<>(items, next);
  }
}
