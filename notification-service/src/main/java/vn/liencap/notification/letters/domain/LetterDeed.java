package vn.liencap.notification.letters.domain;

/** What was done with a letter. */
public enum LetterDeed {
  DRAFTED,
  WRITTEN,
  RENEWED,
  SIGNED,
  DISPATCHED,
  DISCARDED
}
