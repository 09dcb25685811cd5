package vn.liencap.notification.webhook.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.deliveries.Guard;
import vn.liencap.notification.deliveries.Outlet;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.Webhook;
import vn.liencap.notification.webhook.Signature;
import vn.liencap.notification.webhook.Targets;
import vn.liencap.notification.webhook.WebhookSettings;

/**
 * Posts signed messages to the addresses units named, each behind a guard of its own, so that one
 * that is away holds up no other. Redirects are not followed: they could lead inside.
 */
@Component
class WebhookOutlet implements Outlet, AutoCloseable {
  private static final int GONE = 410;
  private static final int FIRST_FAULT = 300;

  private final WebhookSettings settings;
  private final DeliverySettings links;
  private final SettingsOfUnits units;
  private final Targets targets;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http;
  private final Map<String, Guard> guards = new ConcurrentHashMap<>();

  WebhookOutlet(
      WebhookSettings settings,
      DeliverySettings links,
      SettingsOfUnits units,
      Targets targets,
      JsonMapper json,
      Clock clock) {
    this.settings = settings;
    this.links = links;
    this.units = units;
    this.targets = targets;
    this.json = json;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.answerWithin())
            .build();
  }

  @Override
  public DeliveryChannel channel() {
    return DeliveryChannel.WEBHOOK;
  }

  @Override
  public boolean isOn() {
    return settings.enabled();
  }

  @Override
  public int atOnce() {
    return settings.atOnce();
  }

  @Override
  public boolean isOneServer() {
    return false;
  }

  @Override
  public void send(Delivery delivery) {
    Webhook webhook = units.of(delivery.units().getFirst()).webhook();
    if (webhook == null) {
      throw new NoAddressException("Đơn vị đã bỏ địa chỉ nhận tin.");
    }
    // Looked up again right before sending, when the name may have come to mean another machine;
    // the connection uses what this look-up left in the cache.
    String problem = targets.problemOf(webhook.url().toString());
    if (problem != null) {
      throw new NotTakenException(problem, new IOException(problem));
    }
    HttpRequest message = message(delivery, webhook);
    guardOf(webhook.url()).run(() -> post(message));
  }

  private Guard guardOf(URI target) {
    String host = target.getAuthority();
    return guards.computeIfAbsent(host, _ -> new Guard("webhook " + host, settings.guard()));
  }

  private HttpRequest message(Delivery delivery, Webhook webhook) {
    String body = json.writeValueAsString(WebhookMessage.of(delivery, links));
    long now = clock.instant().getEpochSecond();
    return HttpRequest.newBuilder(webhook.url())
        .timeout(settings.answerWithin())
        .header("Content-Type", "application/json")
        .header("User-Agent", "liencap")
        .header("webhook-id", delivery.id())
        .header("webhook-timestamp", Long.toString(now))
        .header("webhook-signature", Signature.of(webhook.secret(), delivery.id(), now, body))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private void post(HttpRequest message) {
    try {
      HttpResponse<Void> answer = http.send(message, BodyHandlers.discarding());
      if (answer.statusCode() == GONE) {
        throw new RefusedException("Máy nhận trả lời 410: địa chỉ không còn dùng.");
      }
      if (answer.statusCode() >= FIRST_FAULT) {
        throw new NotTakenException(
            "Máy nhận trả lời " + answer.statusCode() + ".", new IOException("not taken"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Không kết nối được máy nhận: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotTakenException("Bị ngắt giữa chừng.", e);
    }
  }

  @Override
  public void close() {
    guards.values().forEach(Guard::close);
    http.shutdownNow();
  }
}
