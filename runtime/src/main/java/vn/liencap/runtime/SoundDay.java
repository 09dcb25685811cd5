package vn.liencap.runtime;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Days that work may fall on: a slip of the keyboard is no deadline in the year 20226. */
final class SoundDay extends StdScalarDeserializer<LocalDate> {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  SoundDay() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
    LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      throw InvalidFormatException.from(parser, "Not a day of our times", day, LocalDate.class);
    }
    return day;
  }
}
