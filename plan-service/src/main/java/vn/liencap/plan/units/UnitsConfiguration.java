package vn.liencap.plan.units;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.messaging.OutboxCollections;

/** The parts of the unit tree that Spring does not find by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnitProperties.class)
class UnitsConfiguration {

  @Bean
  OutboxCollections unitOutboxes() {
    return OutboxCollections.of("units");
  }
}
