package vn.liencap.acceptance.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;

/** Reads {@code rights/table.txt}; its head explains how it is written. */
final class RightsTable {
  static final String FILE = "acceptance/src/test/resources/rights/table.txt";

  private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();

  private RightsTable(List<String> lines) {
    this.lines = lines;
  }

  static List<Block> read() {
    try (InputStream file = RightsTable.class.getResourceAsStream("/rights/table.txt")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return new RightsTable(text.lines().toList()).parsed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Block> parsed() {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#") && !isInside(i)) {
        blocks.add(block(i));
      }
    }
    return blocks;
  }

  private boolean isInside(int line) {
    return line < lines.size() && lines.get(line).startsWith("  ");
  }

  private Block block(int first) {
    List<String> head = List.of(lines.get(first).split(" +"));
    int at = first + 1;
    @Nullable String body = null;
    if (isInside(at) && lines.get(at).strip().startsWith(">")) {
      body = lines.get(at++).strip().substring(1).strip();
    }
    Map<Person, Expected> answers = new LinkedHashMap<>();
    for (; isInside(at); at++) {
      addTo(answers, at);
    }
    int has = head.indexOf("has");
    boolean isPage = head.getFirst().equals("page");
    complete(answers, isPage, first);
    return new Block(
        first + 1,
        head.get(0),
        head.get(1),
        head.get(2),
        head.contains("If-Match"),
        has < 0 ? null : head.get(has + 1),
        body,
        Map.copyOf(answers));
  }

  /** A line such as {@code OFFICER HEAD | own drafting ok | else 404}. */
  private void addTo(Map<Person, Expected> answers, int at) {
    List<String> parts = PARTS.splitAsStream(lines.get(at).strip()).toList();
    String who = parts.getFirst();
    if (who.equals("system") || who.equals("nobody")) {
      Person person = who.equals("system") ? new Person.OtherSystem() : new Person.Nobody();
      put(answers, person, new Expected(parts.get(1)), at);
      return;
    }
    for (Role role : roles(who)) {
      Set<Relation> left = EnumSet.allOf(Relation.class);
      for (String part : parts.subList(1, parts.size())) {
        List<String> words = List.of(part.split(" +"));
        var expected = new Expected(words.getLast());
        for (Relation relation : relations(words.subList(0, words.size() - 1), left)) {
          left.remove(relation);
          put(answers, new Person.InUnit(role, relation), expected, at);
        }
      }
    }
  }

  private static Set<Role> roles(String words) {
    return words.equals("*")
        ? EnumSet.allOf(Role.class)
        : EnumSet.copyOf(Arrays.stream(words.split(" +")).map(Role::valueOf).toList());
  }

  private static Set<Relation> relations(List<String> words, Set<Relation> left) {
    return words.equals(List.of("else")) || words.equals(List.of("*"))
        ? EnumSet.copyOf(left)
        : EnumSet.copyOf(words.stream().map(Relation::named).toList());
  }

  private static void put(Map<Person, Expected> answers, Person person, Expected expected, int at) {
    if (answers.put(person, expected) != null) {
      throw new IllegalStateException("%s:%d answers %s twice".formatted(FILE, at + 1, person));
    }
  }

  /** A system acts as the administrator of the root; nobody is asked to sign in. */
  private static void complete(Map<Person, Expected> answers, boolean isPage, int first) {
    for (Role role : Role.values()) {
      for (Relation relation : Relation.values()) {
        Person person = new Person.InUnit(role, relation);
        if (!answers.containsKey(person)) {
          throw new IllegalStateException(
              "%s:%d has no answer for %s".formatted(FILE, first + 1, person));
        }
      }
    }
    if (!isPage) {
      Expected ofRoot =
          Objects.requireNonNull(answers.get(new Person.InUnit(Role.ADMIN, Relation.GRANDCHILD)));
      answers.putIfAbsent(new Person.OtherSystem(), ofRoot);
      answers.putIfAbsent(new Person.Nobody(), new Expected("401"));
    }
  }
}
