package vn.liencap.notification.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;

/** Reads and writes the fields of documents that may be missing. */
public final class Fields {
  private Fields() {}

  /** Appends a field unless there is no value for it. */
  public static void append(Document document, String field, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Id id -> document.append(field, id.value());
      case LocalDate day -> document.append(field, day.toString());
      default -> document.append(field, value);
    }
  }

  /** Reads a text field as something else; null when it is missing. */
  public static <T> @Nullable T read(Document document, String field, Function<String, T> reader) {
    String text = document.getString(field);
    return text == null ? null : reader.apply(text);
  }

  /** Reads a moment, in milliseconds. */
  public static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }

  /** Reads a moment, in milliseconds; null when it is missing. */
  public static @Nullable Instant instantOrNull(Document document, String field) {
    Date moment = document.getDate(field);
    return moment == null ? null : moment.toInstant();
  }
}
