package vn.liencap.reporting.checking.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.liencap.contracts.checking.CheckEvent.SumsTold;
import vn.liencap.messaging.BatchConsumers;
import vn.liencap.reporting.checking.domain.Checks;

/** Notes who has told all sums; whichever instance hears it, the one that checks looks it up. */
@Configuration(proxyBeanMethods = false)
class CheckAnswersListener {

  @Bean
  Consumer<Message<List<byte[]>>> checkAnswers(BatchConsumers consumers, Checks checks) {
    return consumers.consumer(
        batch ->
            batch.forEach(
                received -> {
                  if (received.event() instanceof SumsTold told) {
                    checks.answer(told.check(), told.holder());
                  }
                }),
        Set.of(SumsTold.class));
  }
}
