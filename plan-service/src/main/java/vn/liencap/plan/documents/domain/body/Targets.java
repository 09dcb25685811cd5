package vn.liencap.plan.documents.domain.body;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.text.Words;

/** Finds what is to be reached in figures: "ít nhất 90% người dân được thông tin". */
public final class Targets {
  private static final double LIKELY = 0.8;
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)?\\s?%|\\d+ phần trăm");
  private static final Pattern NEXT_FIGURE =
      Pattern.compile(
          "\\s*[;,]\\s+(?:và\\s+)?(?=(?:(?:có|phấn đấu|đạt|ít nhất|tối thiểu|trên|từ|khoảng|hơn|trở lên)\\s+){0,3}\\d+(?:[.,]\\d+)?\\s?(?:%|[-–]\\s?\\d+\\s?%))");

  private Targets() {}

  /** The clauses of an item that name a percentage. */
  public static Stream<Found> in(Found item) {
    return Items.all(item)
        .flatMap(
            each ->
                Sentences.of(each.text())
                    .flatMap(NEXT_FIGURE::splitAsStream)
                    .filter(clause -> FIGURE.matcher(clause).find())
                    .map(clause -> Found.of(Words.withoutEnd(clause), each.at(), LIKELY)));
  }
}
