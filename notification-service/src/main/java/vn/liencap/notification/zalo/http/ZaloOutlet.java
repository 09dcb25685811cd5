package vn.liencap.notification.zalo.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.deliveries.Guard;
import vn.liencap.notification.deliveries.Outlet;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.zalo.ZaloSettings;

/**
 * Sends by the message API of a Zalo Official Account, which answers 200 also when it refuses and
 * says in {@code error} why.
 */
@Component
class ZaloOutlet implements Outlet, AutoCloseable {
  private static final String MESSAGES = "/v3.0/oa/message/cs";

  /** No such user, or one who does not follow the account or has turned it away. */
  private static final Set<Integer> REFUSALS = Set.of(-201, -213, -217, -227, -230, -232);

  private static final int FIRST_FAULT = 300;

  private final ZaloSettings settings;
  private final DeliverySettings links;
  private final Contacts contacts;
  private final JsonMapper json;
  private final HttpClient http;
  private final Guard guard;

  ZaloOutlet(ZaloSettings settings, DeliverySettings links, Contacts contacts, JsonMapper json) {
    this.settings = settings;
    this.links = links;
    this.contacts = contacts;
    this.json = json;
    this.http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.answerWithin())
            .build();
    this.guard = new Guard("zalo", settings.guard());
  }

  @Override
  public DeliveryChannel channel() {
    return DeliveryChannel.ZALO;
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
    var person = Objects.requireNonNull(delivery.person(), "a message goes to a person");
    String user = contacts.preferencesOf(person).zalo();
    if (user == null) {
      throw new NoAddressException("Người nhận đã bỏ mã Zalo.");
    }
    HttpRequest message = message(user, ZaloText.of(delivery, links));
    guard.run(() -> post(message));
  }

  private HttpRequest message(String user, String text) {
    String body =
        json.writeValueAsString(
            Map.of("recipient", Map.of("user_id", user), "message", Map.of("text", text)));
    return HttpRequest.newBuilder(settings.url().resolve(MESSAGES))
        .timeout(settings.answerWithin())
        .header("Content-Type", "application/json")
        .header("access_token", settings.token())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private void post(HttpRequest message) {
    try {
      HttpResponse<String> answer = http.send(message, BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_FAULT) {
        throw new NotTakenException(
            "Zalo trả lời " + answer.statusCode() + ".", new IOException("not taken"));
      }
      judge(json.readTree(answer.body()));
    } catch (JacksonException e) {
      throw new NotTakenException("Zalo trả lời không đọc được.", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Không kết nối được Zalo: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotTakenException("Bị ngắt giữa chừng.", e);
    }
  }

  private static void judge(JsonNode answer) {
    int error = answer.path("error").asInt(-1);
    String said = "Zalo báo lỗi " + error + ": " + answer.path("message").asString("") + ".";
    if (REFUSALS.contains(error)) {
      throw new RefusedException(said);
    }
    if (error != 0) {
      throw new NotTakenException(said, new IOException(said));
    }
  }

  @Override
  public void close() {
    guard.close();
    http.shutdownNow();
  }
}
