package vn.liencap.notification.deliveries;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code liencap.deliveries}.
 *
 * @param portal where links in what is sent lead
 * @param every the pause between two looks at what waits
 * @param kept how long is remembered what became of a delivery
 */
@ConfigurationProperties("liencap.deliveries")
public record DeliverySettings(URI portal, Duration every, Duration kept) {

  /** The whole address of a page of the portal. */
  public String address(String path) {
    return portal.toString().replaceFirst("/$", "") + path;
  }
}
