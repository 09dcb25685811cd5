package vn.liencap.acceptance.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;

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

  /**
   * The same for fewer people: of those of one role who get the same answer, one; which one,
   * changes from block to block. For a door behind which the services decide, as they do for
   * everybody.
   */
  Block forOneOfEach() {
    Map<List<Object>, Person> chosen =
        answers.keySet().stream()
            .collect(
                Collectors.toMap(
                    person -> List.of(kindOf(person), answers.get(person)),
                    person -> person,
                    BinaryOperator.minBy(Comparator.comparingInt(this::turn))));
    Map<Person, Expected> fewer =
        chosen.values().stream().collect(Collectors.toMap(person -> person, answers::get));
    return new Block(line, door, method, path, ifMatch, has, body, fewer);
  }

  private static Object kindOf(Person person) {
    return person instanceof Person.InUnit(Role role, Relation _) ? role : person;
  }

  private int turn(Person person) {
    return (line + " " + person).hashCode();
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
