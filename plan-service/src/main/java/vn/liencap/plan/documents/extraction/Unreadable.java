package vn.liencap.plan.documents.extraction;

import vn.liencap.plan.documents.domain.FileRefusal;

/** Ends the reading of a file, out of whatever library is at work; never leaves this package. */
final class Unreadable extends RuntimeException {
  private final FileRefusal refusal;

  Unreadable(FileRefusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  FileRefusal refusal() {
    return refusal;
  }
}
