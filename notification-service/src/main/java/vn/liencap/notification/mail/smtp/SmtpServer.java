package vn.liencap.notification.mail.smtp;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.liencap.notification.mail.MailServer;
import vn.liencap.notification.mail.MailSettings;
import vn.liencap.notification.mail.domain.Mail;

/**
 * Sends over SMTP. The sender is no bean on purpose: a mail server that is down must not make the
 * service look down.
 */
@Component
class SmtpServer implements MailServer {
  private final MailSettings settings;
  private final JavaMailSenderImpl sender;
  private final Guard guard;

  SmtpServer(MailSettings settings, Guard guard) {
    this.settings = settings;
    this.sender = senderFor(settings);
    this.guard = guard;
  }

  private static JavaMailSenderImpl senderFor(MailSettings settings) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties properties = sender.getJavaMailProperties();
    String millis = Long.toString(settings.answerWithin().toMillis());
    properties.setProperty("mail.smtp.connectiontimeout", millis);
    properties.setProperty("mail.smtp.timeout", millis);
    properties.setProperty("mail.smtp.writetimeout", millis);
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    if (!settings.username().isBlank()) {
      sender.setUsername(settings.username());
      sender.setPassword(settings.password());
      properties.setProperty("mail.smtp.auth", "true");
    }
    return sender;
  }

  @Override
  public void send(Mail mail, String address) {
    try {
      MimeMessage message = write(mail, address);
      guard.run(() -> hand(message));
    } catch (AddressRefusedException e) {
      throw e;
    } catch (CallNotPermittedException e) {
      throw new MailServerUnavailableException(e);
    } catch (Exception e) {
      throw new MailNotSentException(e);
    }
  }

  private MimeMessage write(Mail mail, String address) throws MessagingException {
    MimeMessage message = sender.createMimeMessage();
    var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    MailBody body = MailBody.of(mail, settings.portal());
    helper.setFrom(settings.from());
    helper.setTo(address);
    helper.setSubject(mail.subject());
    helper.setText(body.text(), body.html());
    message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private void hand(MimeMessage message) {
    try {
      sender.send(message);
    } catch (MailSendException e) {
      for (Exception cause : e.getMessageExceptions()) {
        if (cause instanceof SendFailedException refused
            && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0) {
          throw new AddressRefusedException(String.valueOf(refused.getMessage()), e);
        }
      }
      throw e;
    }
  }
}
