package vn.liencap.plan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.liencap.messaging.OutboxCollections;
import vn.liencap.runtime.LiencapService;

/** Keeps units, programmes and plans, and takes issued plans down to every unit. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@Import(LiencapService.class)
public class PlanService {

  /** Starts the service. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(PlanService.class)
        .properties("spring.config.name=plan-service")
        .run(args);
  }

  @Bean
  OutboxCollections planOutboxes() {
    return OutboxCollections.of("plans", "assignments");
  }
}
