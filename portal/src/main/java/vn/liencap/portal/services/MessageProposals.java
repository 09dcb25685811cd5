package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message seems to say.
 *
 * @param date the day of the work
 * @param dateSaid false when the message names none; it is today then
 * @param items the activities it may be about, the likeliest first
 * @param text what was read: the message, or the words of a letter
 */
public record MessageProposals(
    LocalDate date, boolean dateSaid, List<Proposal> items, @Nullable String text) {
  public MessageProposals {
    items = List.copyOf(items);
  }

  /**
   * An activity that the message may be about.
   *
   * @param activity as in a list
   * @param outputs the figures found, by output kind
   * @param alike 0 to 1
   */
  public record Proposal(ActivityDetails activity, Map<String, Long> outputs, double alike) {
    public Proposal {
      outputs = Map.copyOf(outputs);
    }
  }
}
