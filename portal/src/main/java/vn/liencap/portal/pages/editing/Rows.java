package vn.liencap.portal.pages.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of rows that come, go and have gaps. */
public final class Rows {
  private Rows() {}

  /** What the browser sent, without the gaps of removed rows. */
  public static <T> List<T> present(@Nullable List<@Nullable T> sent) {
    return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
  }

  /** With a row more at the end. */
  public static <T> List<T> plus(List<T> rows, T row) {
    return Stream.concat(rows.stream(), Stream.of(row)).toList();
  }

  /** With a row after another; at the end when there is no such row. */
  public static <T> List<T> after(List<T> rows, int index, T row) {
    var more = new ArrayList<>(rows);
    more.add(Math.min(index + 1, rows.size()), row);
    return List.copyOf(more);
  }

  /** With two rows in each other's place; the same when one is not there. */
  public static <T> List<T> swapped(List<T> rows, int one, int other) {
    if (Math.min(one, other) < 0 || Math.max(one, other) >= rows.size()) {
      return rows;
    }
    var swapped = new ArrayList<>(rows);
    Collections.swap(swapped, one, other);
    return List.copyOf(swapped);
  }

  /** Without one row; the same when there is no such row. */
  public static <T> List<T> minus(List<T> rows, int index) {
    var fewer = new ArrayList<>(rows);
    if (index >= 0 && index < fewer.size()) {
      T _ = fewer.remove(index);
    }
    return List.copyOf(fewer);
  }

  /** With one row changed; the same when there is no such row. */
  public static <T> List<T> change(List<T> rows, int index, UnaryOperator<T> change) {
    var changed = new ArrayList<>(rows);
    if (index >= 0 && index < changed.size()) {
      changed.set(index, change.apply(changed.get(index)));
    }
    return List.copyOf(changed);
  }

  /** Each row written with its place, for example {@code activities[2]}. */
  public static <R, T> List<T> indexed(String part, List<R> rows, BiFunction<String, R, T> write) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> write.apply(part + "[" + i + "]", rows.get(i)))
        .toList();
  }

  /** What was typed, trimmed; empty for nothing. */
  public static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The same; null for nothing. */
  public static @Nullable String orNull(@Nullable String typed) {
    String clean = clean(typed);
    return clean.isEmpty() ? null : clean;
  }

  /** The lines of a text, without bullets and blank ones: people paste lists. */
  public static List<String> lines(@Nullable String typed) {
    return clean(typed)
        .lines()
        .map(line -> line.strip().replaceFirst("^[-+•*–]\\s+", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Names typed one per line or with semicolons between them. */
  public static List<String> names(@Nullable String typed) {
    return lines(clean(typed).replace(';', '\n'));
  }
}
