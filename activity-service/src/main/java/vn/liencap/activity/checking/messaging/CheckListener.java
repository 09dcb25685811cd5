package vn.liencap.activity.checking.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.activity.checking.Summing;
import vn.liencap.contracts.checking.CheckEvent.StatesAsked;
import vn.liencap.contracts.checking.CheckEvent.SumsAsked;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.messaging.Received;

/** Answers the check of the totals. */
@Configuration(proxyBeanMethods = false)
class CheckListener {

  @Bean
  Consumer<Message<List<byte[]>>> checks(BatchConsumers consumers, Summing summing) {
    return consumers.consumer(
        batch -> answer(batch, summing), Set.of(SumsAsked.class, StatesAsked.class));
  }

  private static void answer(List<Received> batch, Summing summing) {
    for (Received received : batch) {
      switch (received.event()) {
        case SumsAsked asked -> summing.tell(asked.check(), asked.units());
        case StatesAsked asked when asked.holder() == Holder.ACTIVITIES ->
            summing.tellAgain(asked.units());
        default -> {} // asked of another service
      }
    }
  }
}
