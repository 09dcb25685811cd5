package vn.liencap.notification.architecture.planted;

import org.springframework.mail.SimpleMailMessage;

/** Breaks a rule on purpose. */
public final class MailsByItself {
  private MailsByItself() {}

  public static SimpleMailMessage message() {
    return new SimpleMailMessage();
  }
}
