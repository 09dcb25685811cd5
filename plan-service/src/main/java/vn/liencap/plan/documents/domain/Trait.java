package vn.liencap.plan.documents.domain;

/** What the source tells of a line beside its text. */
public enum Trait {
  /** Bold from end to end. */
  BOLD,
  /** Marked as a heading. */
  HEADING,
  /** Nothing but a link. */
  LINK,
  /** An empty line stands before it. */
  AFTER_GAP
}
