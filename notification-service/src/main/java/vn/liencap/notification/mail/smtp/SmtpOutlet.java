package vn.liencap.notification.mail.smtp;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.deliveries.Guard;
import vn.liencap.notification.deliveries.Outlet;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.deliveries.domain.DeliveryKind;
import vn.liencap.notification.mail.MailSettings;
import vn.liencap.notification.mail.Unsubscribing;
import vn.liencap.notification.people.domain.Contacts;

/**
 * Sends over SMTP. The sender is no bean on purpose: a mail server that is down must not make the
 * service look down.
 */
@Component
class SmtpOutlet implements Outlet, AutoCloseable {
  private final MailSettings settings;
  private final DeliverySettings links;
  private final Function<PersonId, Optional<String>> addresses;
  private final Function<PersonId, String> tokens;
  private final JavaMailSenderImpl sender;
  private final Guard guard;

  @Autowired
  SmtpOutlet(
      MailSettings settings,
      DeliverySettings links,
      Contacts contacts,
      Unsubscribing unsubscribing,
      MeterRegistry meters) {
    this(settings, links, contacts::emailOf, unsubscribing::tokenFor, meters);
  }

  /** An outlet to whomever these name. */
  SmtpOutlet(
      MailSettings settings,
      DeliverySettings links,
      Function<PersonId, Optional<String>> addresses,
      Function<PersonId, String> tokens,
      MeterRegistry meters) {
    this.settings = settings;
    this.links = links;
    this.addresses = addresses;
    this.tokens = tokens;
    this.sender = senderFor(settings);
    this.guard = new Guard("smtp", settings.guard());
    Gauge.builder("liencap.mail.server.left.alone", guard, it -> it.isOpen() ? 1 : 0)
        .register(meters);
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
    // The mail is taken by then; a slow farewell must not look like a failure and send it twice.
    properties.setProperty("mail.smtp.quitwait", "false");
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
  public DeliveryChannel channel() {
    return DeliveryChannel.EMAIL;
  }

  @Override
  public boolean isOn() {
    return settings.isOn();
  }

  @Override
  public int atOnce() {
    return settings.atOnce();
  }

  @Override
  public boolean isOneServer() {
    return true;
  }

  @Override
  public void send(Delivery delivery) {
    PersonId person = Objects.requireNonNull(delivery.person(), "a mail goes to a person");
    String address =
        addresses
            .apply(person)
            .orElseThrow(() -> new NoAddressException("Tài khoản không còn địa chỉ thư."));
    MimeMessage message = written(delivery, person, address);
    guard.run(() -> hand(message));
  }

  private MimeMessage written(Delivery delivery, PersonId person, String address) {
    try {
      return write(delivery, person, address);
    } catch (MessagingException e) {
      throw new RefusedException("Địa chỉ thư không hợp lệ: " + e.getMessage(), e);
    }
  }

  private MimeMessage write(Delivery delivery, PersonId person, String address)
      throws MessagingException {
    MimeMessage message = sender.createMimeMessage();
    var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    @Nullable String stop =
        delivery.kind() == DeliveryKind.DIGEST ? "/thoi-nhan/" + tokens.apply(person) : null;
    MailBody body = MailBody.of(delivery, links::address, stop);
    helper.setFrom(settings.from());
    helper.setTo(address);
    helper.setSubject(delivery.subject());
    message.setContent(
        new MimeMultipart("alternative", part(body.text(), "plain"), part(body.html(), "html")));
    message.setHeader("Message-ID", "<" + delivery.id() + "@" + settings.domain() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    if (stop != null) {
      message.setHeader("List-Unsubscribe", "<" + links.address(stop) + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
    }
    return message;
  }

  /** Vietnamese is shorter in Base64 than quoted-printable, and several times faster to write. */
  private static MimeBodyPart part(String words, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(words, StandardCharsets.UTF_8.name(), subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private void hand(MimeMessage message) {
    try {
      sender.send(message);
    } catch (MailSendException e) {
      for (Exception cause : e.getMessageExceptions()) {
        if (cause instanceof SendFailedException refused
            && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0) {
          throw new RefusedException(
              "Máy chủ thư không nhận địa chỉ này: " + refused.getMessage(), e);
        }
      }
      throw notTaken(e);
    } catch (MailException e) {
      throw notTaken(e);
    }
  }

  private static NotTakenException notTaken(MailException e) {
    return new NotTakenException(
        "Máy chủ thư chưa nhận: " + e.getMostSpecificCause().getMessage(), e);
  }

  @Override
  public void close() {
    guard.close();
  }
}
