package vn.liencap.plan.programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.messaging.OutboxCollections;

/** The parts of the programmes that Spring does not find by itself. */
@Configuration(proxyBeanMethods = false)
class ProgrammesConfiguration {

  @Bean
  OutboxCollections programmeOutboxes() {
    return OutboxCollections.of("programmes");
  }
}
