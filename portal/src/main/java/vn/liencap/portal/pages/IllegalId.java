package vn.liencap.portal.pages;

import java.util.function.Function;
import vn.liencap.contracts.Id;

/** An id in an address that is nobody's, so that there is no such page. */
public final class IllegalId extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private IllegalId(String message) {
    super(message);
  }

  /** There is nothing with this id. */
  public static IllegalId none(String id) {
    return new IllegalId("Nothing has the id " + id);
  }

  /** Reads an id of an address. */
  public static <T extends Id> T read(Function<String, T> type, String value) {
    try {
      return type.apply(value);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalId(String.valueOf(malformed.getMessage()));
    }
  }
}
