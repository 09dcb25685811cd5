package vn.liencap.standalone;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one item of a plan goes, told once for all the units that carry it: the steps of a unit that
 * does as planned, and how many units of a hundred do not.
 *
 * @param silent of a hundred units, those that enter nothing
 * @param stalled of a hundred units, those that get stuck before the last step
 * @param late of a hundred units, those that take the last step after the day
 * @param daysLate how many days after it: the least and the most
 * @param leftOpenBy names of units that never take the last step, so that somebody who tries the
 *     system finds something to do
 * @param stall what a stuck unit enters in place of the last step; nothing when null
 * @param steps in order of time; the last one completes
 */
record Story(
    int silent,
    int stalled,
    int late,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> daysLate,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> leftOpenBy,
    @Nullable Step stall,
    List<Step> steps) {

  /**
   * One entry of progress, as far as it is the same everywhere.
   *
   * @param from the first day it may be entered for
   * @param to the last one
   * @param percent what is done then; null where the last step completes
   * @param outputs figures by kind: the least and the most
   * @param spent in đồng: the least and the most; nothing when empty
   * @param texts one of them is said; {@code {nơi}} and kinds of outputs in braces are filled in
   */
  record Step(
      LocalDate from,
      LocalDate to,
      @Nullable Integer percent,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<Long>> outputs,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Long> spent,
      List<String> texts) {}
}
