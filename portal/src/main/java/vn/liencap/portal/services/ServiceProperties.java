package vn.liencap.portal.services;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long the portal waits for them.
 *
 * @param plan plan-service
 * @param activity activity-service
 * @param reporting reporting-service
 * @param notification notification-service
 * @param connectLimit how long a connection may take to open
 * @param readLimit how long an answer to a read may take, body included
 * @param writeLimit how long an answer to a write may take, body included
 * @param passLimit how long the REST door waits for the beginning of an answer
 */
@ConfigurationProperties("liencap.services")
public record ServiceProperties(
    Address plan,
    Address activity,
    Address reporting,
    Address notification,
    @DefaultValue("1s") Duration connectLimit,
    @DefaultValue("5s") Duration readLimit,
    @DefaultValue("30s") Duration writeLimit,
    @DefaultValue("60s") Duration passLimit) {

  /**
   * Where one service is.
   *
   * @param url scheme, host and port
   */
  public record Address(URI url) {}

  /** Where the part is that people see. */
  public URI urlOf(Part part) {
    return switch (part) {
      case PLAN -> plan.url();
      case ACTIVITY -> activity.url();
      case REPORTING -> reporting.url();
      case NOTIFICATION -> notification.url();
    };
  }
}
