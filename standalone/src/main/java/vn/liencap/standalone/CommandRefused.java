package vn.liencap.standalone;

/** A command cannot do what it was asked, for a reason that its user can read and remedy. */
final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandRefused(String reason) {
    super(reason);
  }
}
