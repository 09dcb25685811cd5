package vn.liencap.runtime;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Texts as people write them: what cannot be printed, searched or stored as it came is refused at
 * the door, wherever in a body it stands.
 */
final class PlainText extends StdScalarDeserializer<String> {
  static final String REASON = "Có ký tự điều khiển không đọc được; hãy xóa rồi nhập lại.";

  private PlainText() {
    super(String.class);
  }

  /** The mapper for bodies of requests; what it writes is written as before. */
  static JsonMapper reader(JsonMapper mapper) {
    return mapper
        .rebuild()
        .addModule(
            new SimpleModule("plain-text")
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(LocalDate.class, new SoundDay()))
        .build();
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && !isPlain(text)) {
      throw InvalidFormatException.from(parser, REASON, text, String.class);
    }
    return text;
  }

  /** True without control characters other than tab and line ends, and without half characters. */
  static boolean isPlain(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (!Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && (c & 0xFFFE) != 0xFFFE));
  }
}
