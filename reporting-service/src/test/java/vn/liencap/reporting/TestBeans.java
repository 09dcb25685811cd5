package vn.liencap.reporting;

import java.time.LocalDate;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.liencap.messaging.EventPublisher;

/** Beans that obey the test. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {

  /** A clock that stands on 15/6/2026 until told otherwise. */
  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock(LocalDate.of(2026, 6, 15));
  }

  @Bean
  static FlakyPublishing flakyPublishing() {
    return new FlakyPublishing();
  }

  /** Puts a publisher that can fail before the real one. */
  static final class FlakyPublishing implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof EventPublisher real ? new FlakyPublisher(real) : bean;
    }
  }
}
