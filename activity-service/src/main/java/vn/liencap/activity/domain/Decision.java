package vn.liencap.activity.domain;

import vn.liencap.contracts.activity.ActivityEvent;

/** What an activity answers to a command. */
public sealed interface Decision {

  /**
   * It changes.
   *
   * @param after the activity afterwards
   * @param event what the others are told
   */
  record Accepted(Activity after, ActivityEvent event) implements Decision {}

  /** The command was carried out before; nothing changes and the answer is the same. */
  record Repeated() implements Decision {}

  /** It stays as it is. */
  record Refused(Refusal refusal) implements Decision {}
}
