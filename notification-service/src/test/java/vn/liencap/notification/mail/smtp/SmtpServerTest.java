package vn.liencap.notification.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.morningOf;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;
import vn.liencap.notification.mail.MailServer.AddressRefusedException;
import vn.liencap.notification.mail.MailServer.MailNotSentException;
import vn.liencap.notification.mail.MailServer.MailServerUnavailableException;
import vn.liencap.notification.mail.MailSettings;
import vn.liencap.notification.mail.domain.Mail;

/** The faults of a mail server, each played by a small server of our own. */
class SmtpServerTest {
  private static final Mail MAIL =
      Mail.to(
          new PersonId("hoa"),
          WARD,
          List.of(
              new Notification(
                  "n1",
                  WARD,
                  null,
                  NotificationKind.REMINDER,
                  Urgency.DIGEST,
                  null,
                  null,
                  Set.of(),
                  "Đến hạn hôm nay",
                  "<b>",
                  "/hoat-dong/1",
                  morningOf(TODAY))),
          morningOf(TODAY));

  private static SmtpServer serverAt(int port) {
    var settings =
        new MailSettings(
            "127.0.0.1",
            port,
            "",
            "",
            false,
            "lien-cap@bnv.example.vn",
            URI.create("https://lien-cap.example.vn"),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofMinutes(10));
    return new SmtpServer(settings, new Guard(settings, new SimpleMeterRegistry()));
  }

  @Test
  void anAddressThatIsRefusedIsNoFaultOfTheServer() throws IOException {
    try (ServerSocket socket = listen()) {
      Thread.ofVirtual().start(() -> serve(socket, "550 5.1.1 unknown"));
      SmtpServer server = serverAt(socket.getLocalPort());
      for (int i = 0; i < 12; i++) {
        assertThatThrownBy(() -> server.send(MAIL, "khong-co@xa.vn"))
            .isInstanceOf(AddressRefusedException.class);
      }
    }
  }

  @Test
  void aServerThatNeverAnswersIsGivenUpInTimeAndThenLeftAlone() throws IOException {
    try (ServerSocket socket = listen()) {
      SmtpServer server = serverAt(socket.getLocalPort());
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> server.send(MAIL, "hoa@xa.vn"))
            .isInstanceOf(MailNotSentException.class);
      }
      assertThatThrownBy(() -> server.send(MAIL, "hoa@xa.vn"))
          .isInstanceOf(MailServerUnavailableException.class);
    }
  }

  @Test
  void aServerThatIsNotThereIsLeftAloneAfterAFewAttempts() throws IOException {
    int port;
    try (ServerSocket socket = listen()) {
      port = socket.getLocalPort();
    }
    SmtpServer server = serverAt(port);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> server.send(MAIL, "hoa@xa.vn"))
          .isInstanceOf(MailNotSentException.class);
    }
    assertThatThrownBy(() -> server.send(MAIL, "hoa@xa.vn"))
        .isInstanceOf(MailServerUnavailableException.class);
  }

  @Test
  void textIsShownAndNotInterpreted() {
    MailBody body = MailBody.of(MAIL, URI.create("https://lien-cap.example.vn"));
    assertThat(body.html())
        .contains("&lt;b&gt;")
        .contains("href=\"https://lien-cap.example.vn/hoat-dong/1\"");
    assertThat(body.text()).contains("<b>").contains("https://lien-cap.example.vn/hoat-dong/1");
  }

  private static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
  }

  /** Speaks SMTP and answers RCPT as told, one connection after the other until closed. */
  private static void serve(ServerSocket socket, String answerToRcpt) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept();
          var lines =
              new BufferedReader(
                  new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
        answer(connection, "220 ready");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String command = line.toUpperCase(Locale.ROOT);
          answer(connection, command.startsWith("RCPT") ? answerToRcpt : "250 ok");
        }
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void answer(Socket connection, String line) throws IOException {
    connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
