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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.Told;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.deliveries.Outlet.NotTakenException;
import vn.liencap.notification.deliveries.Outlet.RefusedException;
import vn.liencap.notification.deliveries.Outlet.UnavailableException;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.mail.MailSettings;

/** The faults of a mail server, each played by a small server of our own. */
class SmtpOutletTest {
  private static final DeliverySettings LINKS =
      new DeliverySettings(
          URI.create("https://lien-cap.example.vn/"), Duration.ofHours(1), Duration.ofDays(1));
  private static final Delivery MAIL =
      Delivery.urgent(
          DeliveryChannel.EMAIL,
          new PersonId("hoa"),
          Told.returned(WARD, "n1", morningOf(TODAY)),
          morningOf(TODAY));

  private static SmtpOutlet outletAt(int port) {
    return new SmtpOutlet(
        new MailSettings(
            "127.0.0.1",
            port,
            "",
            "",
            false,
            "Liên Cấp <lien-cap@bnv.example.vn>",
            Duration.ofSeconds(1),
            2,
            Duration.ofMinutes(10),
            100,
            4),
        LINKS,
        _ -> Optional.of("hoa@xa.vn"),
        _ -> "x.y",
        new SimpleMeterRegistry());
  }

  @Test
  void anAddressThatIsRefusedIsNoFaultOfTheServer() throws IOException {
    try (ServerSocket socket = listen()) {
      Thread.ofVirtual().start(() -> serve(socket, "550 5.1.1 unknown"));
      SmtpOutlet outlet = outletAt(socket.getLocalPort());
      for (int i = 0; i < 12; i++) {
        assertThatThrownBy(() -> outlet.send(MAIL))
            .isInstanceOf(RefusedException.class)
            .hasMessageContaining("Máy chủ thư không nhận địa chỉ này");
      }
    }
  }

  @Test
  void aServerThatNeverAnswersIsGivenUpInTimeAndThenLeftAlone() throws IOException {
    try (ServerSocket socket = listen()) {
      givenUpAndThenLeftAlone(outletAt(socket.getLocalPort()));
    }
  }

  @Test
  void aServerThatIsNotThereIsLeftAloneAfterAFewAttempts() throws IOException {
    int port;
    try (ServerSocket socket = listen()) {
      port = socket.getLocalPort();
    }
    givenUpAndThenLeftAlone(outletAt(port));
  }

  private static void givenUpAndThenLeftAlone(SmtpOutlet outlet) {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> outlet.send(MAIL)).isInstanceOf(NotTakenException.class);
    }
    assertThatThrownBy(() -> outlet.send(MAIL)).isInstanceOf(UnavailableException.class);
  }

  @Test
  void textIsShownAndNotInterpreted() {
    Delivery digest =
        Delivery.digest(
            DeliveryChannel.EMAIL,
            new PersonId("hoa"),
            TODAY,
            "Việc cần biết",
            List.of(Told.news(WARD, "n1", morningOf(TODAY))),
            morningOf(TODAY));
    MailBody body = MailBody.of(digest, LINKS::address, "/thoi-nhan/x.y");
    assertThat(body.html())
        .contains("&lt;b&gt;việc&lt;/b&gt;")
        .contains("href=\"https://lien-cap.example.vn/hoat-dong/n1\"")
        .contains("href=\"https://lien-cap.example.vn/thoi-nhan/x.y\"");
    assertThat(body.text())
        .contains("<b>việc</b>")
        .contains("https://lien-cap.example.vn/hoat-dong/n1");
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
