package vn.liencap.reporting;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.liencap.messaging.OutboxCollections;
import vn.liencap.runtime.LiencapService;

/** The service of roll-ups and reports. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@Import(LiencapService.class)
public class ReportingService {

  public static void main(String[] args) {
    new SpringApplicationBuilder(ReportingService.class)
        .properties("spring.config.name=reporting-service")
        .run(args);
  }

  @Bean
  OutboxCollections outboxCollections() {
    return OutboxCollections.of("reports");
  }
}
