package vn.liencap.directory;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;

/** The directory beans of a service. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

  @Bean
  UnitDirectory unitDirectory() {
    return new UnitDirectory();
  }

  /** Needs the topics, which the {@link KafkaAdmin} declares before anything starts. */
  @Bean
  DirectoryFeed directoryFeed(
      @Value("${liencap.kafka}") String bootstrapServers,
      UnitDirectory directory,
      JsonMapper json) {
    return new DirectoryFeed(bootstrapServers, directory, json);
  }

  @Bean
  Rights rights(UnitDirectory directory, Clock clock) {
    return new Rights(directory, clock);
  }

  @Bean
  Successions successions(UnitDirectory directory, Clock clock) {
    return new Successions(directory, clock);
  }
}
