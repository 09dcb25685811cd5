package vn.liencap.runtime;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/** How our types are stored, how long the database may take, and whether it answers. */
@Configuration(proxyBeanMethods = false)
public class MongoConfiguration {
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  @Bean
  MongoCustomConversions mongoCustomConversions() {
    return new MongoCustomConversions(List.of(new OneValueConverter(), new DayConverter()));
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

  /** Types that are one string: ids and levels. */
  private static final class OneValueConverter implements GenericConverter {
    private static final Map<Class<?>, Function<String, Object>> READERS =
        Map.of(
            UnitId.class, UnitId::new,
            ProgrammeId.class, ProgrammeId::new,
            PlanId.class, PlanId::new,
            ItemId.class, ItemId::new,
            AssignmentId.class, AssignmentId::new,
            ActivityId.class, ActivityId::new,
            NodeId.class, NodeId::new,
            PersonId.class, PersonId::new,
            Level.class, Level::new);

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return READERS.keySet().stream()
          .flatMap(
              type ->
                  Stream.of(
                      new ConvertiblePair(String.class, type),
                      new ConvertiblePair(type, String.class)))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return switch (source) {
        case null -> null;
        case Id id -> id.value();
        case Level level -> level.code();
        case String text -> read(text, to.getType());
        default -> throw new IllegalArgumentException("Not one value: " + source.getClass());
      };
    }

    private static Object read(String text, Class<?> type) {
      Function<String, Object> reader = READERS.get(type);
      if (reader == null) {
        throw new IllegalArgumentException("No reader for " + type);
      }
      return reader.apply(text);
    }
  }

  /** Days as ISO text: a day has no zone to be shifted by. */
  private static final class DayConverter implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return Set.copyOf(
          Arrays.asList(
              new ConvertiblePair(String.class, LocalDate.class),
              new ConvertiblePair(LocalDate.class, String.class)));
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return switch (source) {
        case null -> null;
        case LocalDate day -> day.toString();
        default -> LocalDate.parse(source.toString());
      };
    }
  }
}
