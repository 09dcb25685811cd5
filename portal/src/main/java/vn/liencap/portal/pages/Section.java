package vn.liencap.portal.pages;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.ServiceUnavailable;

/**
 * A section of a page, or what is missing in its place: the rest of the page is shown all the same.
 *
 * @param value what the service answered, null while it is away
 * @param missing which service is away and since when, null when it answered
 */
public record Section<T>(@Nullable T value, @Nullable ServiceUnavailable missing) {

  /** Asks a service. A refusal passes on as it is: it is about the whole page. */
  public static <T> Section<T> ask(Supplier<T> question) {
    try {
      return new Section<>(question.get(), null);
    } catch (ServiceUnavailable away) {
      return new Section<>(null, away);
    }
  }

  /** What the service answered, or something else while it is away. */
  public T or(T other) {
    return value == null ? other : value;
  }
}
