package vn.liencap.portal.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.messaging.OutboxCollections;

/** Where the sweep finds events about people that a crash left unsent. */
@Configuration(proxyBeanMethods = false)
class AccountOutbox {
  @Bean
  OutboxCollections accountOutboxes() {
    return OutboxCollections.of("accounts");
  }
}
