package vn.liencap.messaging.operations;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaAdmin;
import vn.liencap.messaging.OutboxCollections;

/** The beans behind the operator's page. */
@Configuration(proxyBeanMethods = false)
public class OperationsConfiguration {

  @Bean
  Subscriptions subscriptions(BindingServiceProperties bindings) {
    return new Subscriptions(bindings);
  }

  @Bean(destroyMethod = "close")
  ConsumerLag consumerLag(KafkaAdmin kafka) {
    return new ConsumerLag(kafka.getConfigurationProperties());
  }

  @Bean
  DeadLetterDesk deadLetterDesk(
      @Value("${liencap.kafka}") String brokers,
      BeanFactory functions,
      MongoTemplate mongo,
      Clock clock) {
    return new DeadLetterDesk(brokers, functions, mongo, clock);
  }

  @Bean(destroyMethod = "close")
  Watch watch(
      Subscriptions subscriptions,
      ConsumerLag lag,
      DeadLetterDesk desk,
      ObjectProvider<OutboxCollections> outboxes,
      MongoTemplate mongo,
      MeterRegistry meters,
      Clock clock) {
    return new Watch(
        subscriptions, lag, desk, OutboxCollections.allOf(outboxes.stream()), mongo, meters, clock);
  }
}
