package vn.liencap.notification.deliveries;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.ticking.Ticker;

/** What sends and what forgets, each on a thread of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {
  private static final Duration BETWEEN_FORGETTING = Duration.ofHours(6);

  @Bean
  Dispatches dispatches(
      List<Outlet> outlets, Deliveries deliveries, MeterRegistry meters, Clock clock) {
    return new Dispatches(outlets, deliveries, meters, clock);
  }

  @Bean
  Ticker mailTicker(Dispatches dispatches, DeliverySettings settings) {
    return new Ticker("mail", settings.every(), () -> dispatches.send(DeliveryChannel.EMAIL));
  }

  @Bean
  Ticker zaloTicker(Dispatches dispatches, DeliverySettings settings) {
    return new Ticker("zalo", settings.every(), () -> dispatches.send(DeliveryChannel.ZALO));
  }

  @Bean
  Ticker webhookTicker(Dispatches dispatches, DeliverySettings settings) {
    return new Ticker("webhooks", settings.every(), () -> dispatches.send(DeliveryChannel.WEBHOOK));
  }

  @Bean
  Ticker forgetfulTicker(Deliveries deliveries, DeliverySettings settings, Clock clock) {
    return new Ticker(
        "forgetting",
        BETWEEN_FORGETTING,
        () -> deliveries.forgetEndedBefore(clock.instant().minus(settings.kept())));
  }
}
