package vn.liencap.notification.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.notification.Samples.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoClient;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.NotificationService;
import vn.liencap.notification.People;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Told;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deliveries.Dispatches;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.testing.Infrastructure;

/**
 * Two instances share 10,000 due steps of 1,000 people; one loses its database for ever in the
 * middle, which is all that is seen of one that was killed. Counted are the mails that a real SMTP
 * server took, by Message-ID, and the lines in them.
 */
@ServiceTest
class TwoInstancesIT {
  private static final int PEOPLE = 1_000;
  private static final int STEPS = 10;
  private static final int AT_ONCE = 4;
  private static final GreenMail POST =
      new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));

  @Autowired private ApplicationContext first;
  @Autowired private Contacts contacts;
  @Autowired private Channels channels;
  @Autowired private MovableClock clock;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    POST.start();
    properties.add("liencap.mail.host", () -> "127.0.0.1");
    properties.add("liencap.mail.port", () -> POST.getSmtp().getPort());
    properties.add("liencap.mail.per-second", () -> "100000");
    properties.add("liencap.mail.at-once", () -> AT_ONCE);
  }

  @AfterAll
  static void close() {
    POST.stop();
  }

  private static ConfigurableApplicationContext secondInstance() {
    return new SpringApplicationBuilder(NotificationService.class, MovableClock.InTheService.class)
        .properties("spring.config.name=notification-service")
        .run(
            "--server.port=0",
            "--liencap.kafka=" + Infrastructure.kafka(),
            "--liencap.mongodb.uri=" + Infrastructure.mongodbUri(),
            "--liencap.issuer=http://127.0.0.1:1",
            "--liencap.jwks-uri=http://127.0.0.1:1/oauth2/jwks",
            "--liencap.reminders.every=1h",
            "--liencap.digests.every=1h",
            "--liencap.deliveries.every=1h",
            "--liencap.mail.host=127.0.0.1",
            "--liencap.mail.port=" + POST.getSmtp().getPort(),
            "--liencap.mail.per-second=100000",
            "--liencap.mail.at-once=" + AT_ONCE);
  }

  private static UnitId unit(int number) {
    return new UnitId("uxa" + number);
  }

  private void tenThousandStepsFallDue() {
    contacts.follow(
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> People.account("cb" + i, "cb" + i + "@xa.vn", Role.OFFICER, unit(i)))
            .toList());
    List<Notification> steps = new ArrayList<>();
    for (int i = 0; i < PEOPLE * STEPS; i++) {
      steps.add(Told.news(unit(i / STEPS), "b" + i + "x", clock.instant()));
    }
    for (int from = 0; from < steps.size(); from += 2_000) {
      channels.deliver(steps.subList(from, from + 2_000));
    }
    clock.advance(Duration.ofMinutes(4));
  }

  private static Thread working(ApplicationContext instance) {
    SendDigests digests = instance.getBean(SendDigests.class);
    Dispatches dispatches = instance.getBean(Dispatches.class);
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                for (int tick = 0; tick < 3; tick++) {
                  digests.sendDue();
                  dispatches.send(DeliveryChannel.EMAIL);
                }
              } catch (RuntimeException e) {
                // As with the ticker; one that was killed has no next tick.
                assertThat(e).isNotNull();
              }
            });
  }

  @Test
  void whatOneThatIsKilledLeavesBehindTheOtherSendsAndNothingIsMissing() throws Exception {
    tenThousandStepsFallDue();
    try (ConfigurableApplicationContext second = secondInstance()) {
      second.getBean(MovableClock.class).moveTo(TODAY);
      second.getBean(MovableClock.class).advance(Duration.ofMinutes(4));
      Thread killed = working(second);
      Thread living = working(first);
      await()
          .pollInterval(Duration.ofMillis(5))
          .atMost(Duration.ofSeconds(60))
          .until(() -> POST.getReceivedMessages().length > PEOPLE / 4);
      second.getBean(MongoClient.class).close();
      await().atMost(Duration.ofSeconds(60)).until(() -> !killed.isAlive() && !living.isAlive());
      assertThat(POST.getReceivedMessages().length).isGreaterThan(PEOPLE / 4);
    }
    clock.advance(Duration.ofMinutes(3)); // now what the dead one held is free
    first.getBean(SendDigests.class).sendDue();
    first.getBean(Dispatches.class).send(DeliveryChannel.EMAIL);
    assertThat(first.getBean(Deliveries.class).waiting(DeliveryChannel.EMAIL)).isZero();
    nothingIsMissingAndOnlyWhatWasInFlightCameTwice();
  }

  private static void nothingIsMissingAndOnlyWhatWasInFlightCameTwice()
      throws MessagingException, IOException {
    MimeMessage[] mails = POST.getReceivedMessages();
    Map<String, String> addresseeById = new HashMap<>();
    Map<String, Set<String>> linesByAddressee = new HashMap<>();
    for (MimeMessage mail : mails) {
      String to = mail.getRecipients(Message.RecipientType.TO)[0].toString();
      addresseeById.put(mail.getMessageID(), to);
      linesByAddressee.computeIfAbsent(to, _ -> new HashSet<>()).addAll(linesOf(mail));
    }
    assertThat(addresseeById).hasSize(PEOPLE);
    assertThat(linesByAddressee).hasSize(PEOPLE);
    assertThat(linesByAddressee.values()).allSatisfy(lines -> assertThat(lines).hasSize(STEPS));
    assertThat(mails.length - PEOPLE).isBetween(0, AT_ONCE);
  }

  private static Set<String> linesOf(MimeMessage mail) throws MessagingException, IOException {
    Set<String> lines = new HashSet<>();
    for (String line : textOf(mail.getContent()).split("\r?\n", -1)) {
      if (line.startsWith("Việc b")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String textOf(Object content) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String text = textOf(parts.getBodyPart(i).getContent());
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    }
    return content instanceof String text ? text : "";
  }
}
