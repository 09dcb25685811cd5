package vn.liencap.plan.documents.domain.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.Line;

/**
 * Page numbers in plain text: they stand alone, count up by one, and have a page between them. The
 * numbers of the rows of a table that was flattened stand closer.
 */
final class PageNumbers {
  private static final Pattern ALONE =
      Pattern.compile(
          "(?iu)^\\s*(?:trang )?[-–]?\\s?(\\d{1,3})(?:\\s?/\\s?\\d{1,3})?\\s?[-–]?\\s*$");
  private static final Pattern CENTRED = Pattern.compile("^(?:\\s{12,}|\\t{2,}).*");
  private static final int SHORTEST_PAGE = 14;

  private PageNumbers() {}

  /** The blocks without page numbers. */
  static List<Block> without(List<Block> blocks) {
    Set<Integer> numbers = places(blocks);
    List<Block> left = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!numbers.contains(i)) {
        left.add(blocks.get(i));
      }
    }
    return left;
  }

  private static Set<Integer> places(List<Block> blocks) {
    List<Integer> alone = new ArrayList<>();
    List<Integer> counted = new ArrayList<>();
    boolean centred = true;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line line) {
        Matcher number = ALONE.matcher(line.text());
        if (number.matches()) {
          alone.add(i);
          counted.add(Integer.valueOf(number.group(1)));
          centred = centred && CENTRED.matcher(line.text()).matches();
        }
      }
    }
    return countUp(alone, counted, centred) ? new HashSet<>(alone) : Set.of();
  }

  private static boolean countUp(List<Integer> places, List<Integer> numbers, boolean centred) {
    if (places.isEmpty() || numbers.getFirst() > 2) {
      return false;
    }
    int shortest = centred ? 2 : SHORTEST_PAGE;
    for (int i = 0; i < places.size(); i++) {
      int before = i == 0 ? 0 : places.get(i - 1);
      boolean next = i == 0 || numbers.get(i) == numbers.get(i - 1) + 1;
      if (!next || places.get(i) - before < shortest) {
        return false;
      }
    }
    return true;
  }
}
