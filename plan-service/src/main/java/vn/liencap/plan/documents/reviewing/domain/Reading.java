package vn.liencap.plan.documents.reviewing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.domain.SourceLine;

/**
 * What was read in a document, kept beside the draft that was made of it until that is issued.
 *
 * @param plan the draft
 * @param day the day whose units the document speaks of
 * @param lines the document
 * @param marks where the elements of the draft stand in it
 * @param remarks what a person should look at
 * @param noted keys of what a person has looked at and left as it is
 * @param closed true once somebody is done with it
 */
public record Reading(
    PlanId plan,
    LocalDate day,
    List<SourceLine> lines,
    List<Mark> marks,
    List<Remark> remarks,
    Set<String> noted,
    boolean closed) {
  public Reading {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    remarks = List.copyOf(remarks);
    noted = Set.copyOf(noted);
  }

  /** The marks of a draft as it is now: those of elements that are gone are left out. */
  public List<Present> present(PlanContent draft) {
    Map<String, String> now = Elements.of(draft);
    Set<Mark> used = new HashSet<>();
    Map<String, Mark> found = new LinkedHashMap<>();
    now.forEach(
        (key, words) ->
            claim(
                found, used, key, mark -> mark.key().equals(key) && Elements.listOf(key) == null));
    now.forEach(
        (key, words) ->
            claim(found, used, key, mark -> sameList(mark, key) && mark.words().equals(words)));
    now.forEach(
        (key, words) ->
            claim(
                found, used, key, mark -> sameList(mark, key) && Likeness.of(mark.words(), words)));
    List<Present> present = new ArrayList<>();
    found.forEach(
        (key, mark) ->
            present.add(
                new Present(
                    key,
                    mark,
                    noted.contains(mark.key()),
                    !Objects.equals(now.get(key), mark.words()))));
    return present;
  }

  private void claim(
      Map<String, Mark> found,
      Set<Mark> used,
      String key,
      java.util.function.Predicate<Mark> fits) {
    if (found.containsKey(key)) {
      return;
    }
    marks.stream()
        .filter(mark -> !used.contains(mark) && fits.test(mark))
        .findFirst()
        .ifPresent(
            mark -> {
              used.add(mark);
              found.put(key, mark);
            });
  }

  /** True for elements of one list that have no ids. */
  private static boolean sameList(Mark mark, String key) {
    @Nullable String list = Elements.listOf(key);
    return list != null && list.equals(Elements.listOf(mark.key()));
  }

  /**
   * A mark of an element that is still there.
   *
   * @param key the element now
   * @param mark where it was read
   * @param accepted true when a person said that it is right
   * @param corrected true when it says something else now
   */
  public record Present(String key, Mark mark, boolean accepted, boolean corrected) {}
}
