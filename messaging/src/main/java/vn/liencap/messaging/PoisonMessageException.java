package vn.liencap.messaging;

/** A message that can never be processed; it goes to the dead letters with this reason. */
public class PoisonMessageException extends RuntimeException {

  public PoisonMessageException(String reason) {
    super(reason);
  }

  public PoisonMessageException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
