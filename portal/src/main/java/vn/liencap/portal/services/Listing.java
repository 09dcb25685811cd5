package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what it holds
 * @param next the {@code cursor} of the page after; null on the last one
 */
public record Listing<T>(List<T> items, @Nullable String next) {
  public Listing {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
