package vn.liencap.plan.documents.domain.body;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a paragraph apart at full stops and semicolons. */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile("(?<=[^.\\s]{2}[.!?…]|;)\\s+(?=[\\p{Lu}\\d“\"]|(?<=;\\s)\\S)|(?<=\\S;)\\s+");

  private Sentences() {}

  /** The sentences of a text; a clause before a semicolon is one. */
  public static Stream<String> of(String text) {
    return END.splitAsStream(text).map(String::strip).filter(sentence -> !sentence.isEmpty());
  }
}
