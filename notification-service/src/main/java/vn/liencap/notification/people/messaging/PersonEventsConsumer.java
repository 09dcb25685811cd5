package vn.liencap.notification.people.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.people.PersonEvent;
import vn.liencap.messaging.BatchConsumers;

/** The function behind the binding of the people topic. */
@Configuration(proxyBeanMethods = false)
class PersonEventsConsumer {

  @Bean
  Consumer<Message<List<byte[]>>> personEvents(
      BatchConsumers consumers, PersonEventsHandler handler) {
    return consumers.consumer(handler, Set.of(PersonEvent.class));
  }
}
