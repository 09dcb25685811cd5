package vn.liencap.notification.inbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.ticking.Ticker;

/** The look at what is new that repeats. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class InboxConfiguration {

  @Bean
  Ticker liveTicker(LiveInboxes inboxes, LiveSettings settings) {
    return new Ticker("live", settings.every(), inboxes::look);
  }
}
