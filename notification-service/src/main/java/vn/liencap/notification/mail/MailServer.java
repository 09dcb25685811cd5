package vn.liencap.notification.mail;

import vn.liencap.notification.mail.domain.Mail;

/** The way out for mail. */
public interface MailServer {

  /**
   * Hands a mail over; returns when the server has taken it.
   *
   * @throws AddressRefusedException when the server will never take mail for that address
   * @throws MailServerUnavailableException when the server is left alone for a while after faults
   * @throws MailNotSentException when it did not take the mail this time
   */
  void send(Mail mail, String address);

  /** The server will never take mail for the address. */
  final class AddressRefusedException extends RuntimeException {
    public AddressRefusedException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /** The server failed several times and is left alone for a while. */
  final class MailServerUnavailableException extends RuntimeException {
    public MailServerUnavailableException(Throwable cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** The server did not take the mail this time. */
  final class MailNotSentException extends RuntimeException {
    public MailNotSentException(Throwable cause) {
      super(cause.toString(), cause);
    }
  }
}
