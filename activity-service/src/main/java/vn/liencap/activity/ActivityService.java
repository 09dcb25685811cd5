package vn.liencap.activity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.liencap.messaging.OutboxCollections;
import vn.liencap.runtime.LiencapService;

/** The service of activities and their progress. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(LiencapService.class)
public class ActivityService {

  public static void main(String[] args) {
    new SpringApplicationBuilder(ActivityService.class)
        .properties("spring.config.name=activity-service")
        .run(args);
  }

  @Bean
  OutboxCollections outboxCollections() {
    return OutboxCollections.of("activities");
  }
}
