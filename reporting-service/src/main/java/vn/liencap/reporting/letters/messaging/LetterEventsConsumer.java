package vn.liencap.reporting.letters.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.reporting.letters.domain.WaitingLetters;

/** The function behind the binding of the letters topic. */
@Configuration(proxyBeanMethods = false)
class LetterEventsConsumer {

  @Bean
  Consumer<Message<List<byte[]>>> letterEvents(BatchConsumers consumers, WaitingLetters letters) {
    return consumers.consumer(
        batch ->
            letters.follow(
                batch.stream().map(received -> ((LetterEvent) received.event()).letter()).toList()),
        Set.of(LetterEvent.class));
  }
}
