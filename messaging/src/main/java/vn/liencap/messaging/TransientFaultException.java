package vn.liencap.messaging;

/** Something is not there yet or not just now; the batch shall come again. */
public class TransientFaultException extends RuntimeException {

  public TransientFaultException(String reason) {
    super(reason);
  }
}
