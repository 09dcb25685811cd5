package vn.liencap.portal.pages.ladders;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.services.LadderView;

/**
 * A ladder as it is typed; kept as typed until it is right.
 *
 * @param before days, with commas between
 * @param every days; blank or 0 for no reminders after the day
 * @param workingDays yes when days are working days
 * @param headAfter days; blank for never
 * @param superiorAfter days; blank for never
 * @param etag the version that was read
 */
record LadderForm(
    @Nullable String before,
    @Nullable String every,
    @Nullable String workingDays,
    @Nullable String headAfter,
    @Nullable String superiorAfter,
    @Nullable String etag) {
  private static final String DAYS = "\\d{1,3}";

  static LadderForm of(LadderView ladder, @Nullable String etag) {
    return new LadderForm(
        ladder.before().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        String.valueOf(ladder.every()),
        ladder.workingDays() ? "yes" : null,
        text(ladder.headAfter()),
        text(ladder.superiorAfter()),
        etag);
  }

  private static String text(@Nullable Integer days) {
    return days == null ? "" : days.toString();
  }

  /** True when days are working days. */
  public boolean countsWorkingDays() {
    return "yes".equals(workingDays);
  }

  LadderForm with(@Nullable String newEtag) {
    return new LadderForm(before, every, workingDays, headAfter, superiorAfter, newEtag);
  }

  /** What is wrong before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noDays) {
    if (!steps().stream().allMatch(step -> step.matches(DAYS))) {
      return Problems.at("before", noDays);
    }
    for (String[] field :
        new String[][] {
          {"every", text(every)},
          {"headAfter", text(headAfter)},
          {"superiorAfter", text(superiorAfter)}
        }) {
      if (!field[1].isEmpty() && !field[1].matches(DAYS)) {
        return Problems.at(field[0], noDays);
      }
    }
    return null;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private List<String> steps() {
    return Arrays.stream(text(before).split("[,;\\s]+")).filter(step -> !step.isEmpty()).toList();
  }

  /** What is to be kept, once nothing is wrong. */
  LadderView.Wanted wanted() {
    Integer repeated = days(every);
    return new LadderView.Wanted(
        steps().stream().map(Integer::valueOf).toList(),
        repeated == null ? 0 : repeated,
        countsWorkingDays(),
        days(headAfter),
        days(superiorAfter));
  }

  private static @Nullable Integer days(@Nullable String typed) {
    return text(typed).isEmpty() ? null : Integer.valueOf(text(typed));
  }
}
