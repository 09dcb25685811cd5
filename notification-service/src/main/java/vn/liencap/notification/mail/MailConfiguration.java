package vn.liencap.notification.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.notification.ticking.Ticker;

/** The settings of mail, and the dispatch that repeats; without a mail server it finds nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  @Bean
  Ticker mailTicker(MailDispatch dispatch, MailSettings settings) {
    return new Ticker(
        "mail",
        settings.every(),
        () -> {
          if (settings.isOn()) {
            dispatch.sendWaiting();
          }
        });
  }
}
