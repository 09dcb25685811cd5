package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.]*)[}(]");
  private static final Pattern SAID = Pattern.compile("words\\.say\\('([\\w.]*\\w)'");
  private static final Path RESOURCES = Path.of("src/main/resources");

  private static Properties messages(String language) throws IOException {
    var messages = new Properties();
    Path file = RESOURCES.resolve("messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(messages("en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(messages("vi").stringPropertyNames());
  }

  @Test
  void everyKeyOfTheTemplatesHasItsWords() throws IOException {
    Set<String> used = new TreeSet<>();
    try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
      for (Path template : templates.filter(f -> f.toString().endsWith(".html")).toList()) {
        String text = Files.readString(template);
        USED.matcher(text).results().map(MessagesTest::key).forEach(used::add);
        SAID.matcher(text).results().map(MessagesTest::key).forEach(used::add);
      }
    }
    assertThat(used).hasSizeGreaterThan(200);
    assertThat(messages("vi").stringPropertyNames()).containsAll(used);
  }

  private static String key(MatchResult found) {
    return String.valueOf(found.group(1));
  }

  @Test
  void everyMessageIsAProperPatternAndTakesTheSamePlaces() throws IOException {
    Properties vi = messages("vi");
    Properties en = messages("en");
    for (String key : vi.stringPropertyNames()) {
      assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(vi.getProperty(key)));
    }
  }

  private static int places(String pattern) {
    return new MessageFormat(pattern, Locale.of("vi")).getFormatsByArgumentIndex().length;
  }
}
