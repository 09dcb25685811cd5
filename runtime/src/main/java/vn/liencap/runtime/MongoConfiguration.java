package vn.liencap.runtime;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How our types are stored, how long the database may take, and whether it answers. */
@Configuration(proxyBeanMethods = false)
public class MongoConfiguration {
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  @Bean
  MongoCustomConversions mongoCustomConversions() {
    return new MongoCustomConversions(List.of(StoredText.converter()));
  }

  /** Records that the driver itself reads and writes hold our types, too. */
  @Bean
  MongoClientSettingsBuilderCustomizer codecs() {
    return settings ->
        settings.codecRegistry(
            CodecRegistries.fromRegistries(
                StoredText.codecs(), MongoClientSettings.getDefaultCodecRegistry()));
  }

  @Bean
  MongoClientSettingsBuilderCustomizer timeLimits() {
    return MongoConfiguration::limit;
  }

  private static void limit(MongoClientSettings.Builder settings) {
    settings
        .applyToSocketSettings(
            socket ->
                socket
                    .connectTimeout(CONNECT_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                    .readTimeout(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
        .applyToClusterSettings(
            cluster ->
                cluster.serverSelectionTimeout(CONNECT_WITHIN.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Bean
  HealthIndicator databaseHealthIndicator(MongoTemplate mongo) {
    return () -> {
      Document answer = mongo.executeCommand(new Document("ping", 1));
      return Health.up().withDetail("ok", answer.get("ok", 0.0)).build();
    };
  }
}
