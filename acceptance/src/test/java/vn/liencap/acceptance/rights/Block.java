package vn.liencap.acceptance.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One block of the table: a request, and the answer for everybody.
 *
 * @param line where it stands
 * @param door where it is sent: a service, {@code each} of the four, or {@code page}
 * @param method such as {@code GET}
 * @param path with names of things in angle brackets
 * @param ifMatch whether it says which version was seen
 * @param has what the list must hold for {@code has}, and must not for {@code not}; null for no
 *     list
 * @param body null for none
 * @param answers for everybody
 */
record Block(
    int line,
    String door,
    String method,
    String path,
    boolean ifMatch,
    @Nullable String has,
    @Nullable String body,
    Map<Person, Expected> answers) {

  /** What is refused comes first, so that it meets the things as they were made. */
  List<Map.Entry<Person, Expected>> refusedFirst() {
    return answers.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Person, Expected> answer) -> answer.getValue().isAllowed())
                .thenComparing(answer -> answer.getKey().toString()))
        .toList();
  }

  boolean isPage() {
    return door.equals("page");
  }

  /** The path with something where the things are, as a router sees it. */
  String plainPath() {
    return path.replaceAll("\\?.*", "").replaceAll("<[a-z-]+>", "x");
  }

  @Override
  public String toString() {
    return door + " " + method + " " + path + " (line " + line + ")";
  }
}
