package vn.liencap.activity.messages.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures in a message: a number and, right behind it, what it counts ("3 bản tin", "1.200 lượt
 * người"). Days, hours, percentages and numbers of documents count nothing.
 */
public final class MessageFigures {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<total>tong(?: cong| so)?(?: la| duoc)?[: ]*)?"
              + "(?<![\\d./,-])(?<number>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,7})(?![\\d/%]|[.,]\\d)"
              + "(?=\\s+(?<words>[a-z]+(?:,?\\s+[a-z]+){0,3}))");
  private static final Pattern FILLER = Pattern.compile("\\btham (?=du|gia\\b)");

  private final Collection<CountedWords> kinds;
  private final Set<String> expected;

  /**
   * @param kinds what can be counted
   * @param expected the codes of what is expected of the work; they decide where a word may mean
   *     two
   */
  public MessageFigures(Collection<CountedWords> kinds, Set<String> expected) {
    this.kinds = List.copyOf(kinds);
    this.expected = Set.copyOf(expected);
  }

  /**
   * The figures by output kind; several of one kind are added up, unless the message names a total.
   *
   * @param message bare: small, without diacritics, its punctuation kept
   */
  public Map<String, Long> in(String message) {
    Map<String, Long> figures = new HashMap<>();
    Set<String> totals = new HashSet<>();
    Matcher found = FIGURE.matcher(message);
    while (found.find()) {
      long number = Long.parseLong(found.group("number").replace(".", ""));
      boolean isTotal = found.group("total") != null;
      counted(found.group("words"))
          .filter(code -> isTotal || !totals.contains(code))
          .ifPresent(
              code -> {
                figures.merge(code, number, (before, now) -> isTotal ? now : before + now);
                if (isTotal) {
                  totals.add(code);
                }
              });
    }
    return figures;
  }

  private Optional<String> counted(String behind) {
    String words = FILLER.matcher(behind.replace(",", "")).replaceAll("").replaceAll("\\s+", " ");
    int longest = kinds.stream().mapToInt(kind -> kind.lengthOfNameAt(words)).max().orElse(0);
    if (longest > 0) {
      return theOne(kinds.stream().filter(kind -> kind.lengthOfNameAt(words) == longest).toList());
    }
    String first = words.split(" ", 2)[0];
    return theOne(kinds.stream().filter(kind -> kind.holds(first)).toList());
  }

  /** Where several may be meant it is what is expected of the work, or nothing. */
  private Optional<String> theOne(List<CountedWords> meant) {
    List<String> codes = meant.stream().map(CountedWords::code).toList();
    if (codes.size() == 1) {
      return Optional.of(codes.getFirst());
    }
    List<String> likely = codes.stream().filter(expected::contains).toList();
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }
}
