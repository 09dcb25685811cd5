package vn.liencap.runtime;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.Slice;

/**
 * Types that are stored as their one text: ids, levels, and days, which have no zone to be shifted
 * by. The driver's codecs and Spring Data's converter agree on it.
 *
 * @param type the class
 * @param reader makes it of its text; its {@code toString} gives the text
 */
record StoredText<T>(Class<T> type, Function<String, T> reader) implements Codec<T> {
  private static final Map<Class<?>, StoredText<?>> ALL =
      Stream.of(
              new StoredText<>(UnitId.class, UnitId::new),
              new StoredText<>(ProgrammeId.class, ProgrammeId::new),
              new StoredText<>(PlanId.class, PlanId::new),
              new StoredText<>(ItemId.class, ItemId::new),
              new StoredText<>(AssignmentId.class, AssignmentId::new),
              new StoredText<>(ActivityId.class, ActivityId::new),
              new StoredText<>(NodeId.class, NodeId::new),
              new StoredText<>(PersonId.class, PersonId::new),
              new StoredText<>(ReportId.class, ReportId::new),
              new StoredText<>(Slice.class, Slice::new),
              new StoredText<>(Level.class, Level::new),
              new StoredText<>(LocalDate.class, LocalDate::parse))
          .collect(Collectors.toUnmodifiableMap(StoredText::type, text -> text));

  /** For documents that the driver itself reads and writes. */
  static CodecRegistry codecs() {
    return CodecRegistries.fromCodecs(ALL.values().toArray(Codec<?>[]::new));
  }

  /** For documents that Spring Data reads and writes. */
  static GenericConverter converter() {
    return new TextConverter();
  }

  @Override
  public void encode(BsonWriter writer, T value, EncoderContext context) {
    writer.writeString(value.toString());
  }

  @Override
  public T decode(BsonReader reader, DecoderContext context) {
    return this.reader.apply(reader.readString());
  }

  @Override
  public Class<T> getEncoderClass() {
    return type;
  }

  private static final class TextConverter implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return ALL.keySet().stream()
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
      if (source == null) {
        return null;
      }
      StoredText<?> text = ALL.get(to.getType());
      return text == null ? source.toString() : text.reader().apply(source.toString());
    }
  }
}
