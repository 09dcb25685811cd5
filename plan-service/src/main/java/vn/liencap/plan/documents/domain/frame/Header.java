package vn.liencap.plan.documents.domain.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.text.Paragraph;

/**
 * The lines above the title: who issues, under which number, where and when.
 *
 * @param number number and symbol, the number possibly blank
 * @param date place and date, the date possibly blank
 * @param bodies the issuing bodies, the superior first
 */
record Header(
    @Nullable At<NumberLine> number, @Nullable At<PlaceAndDate> date, List<Found> bodies) {
  static final double SURE = 0.95;

  /** Something read, and where it stands. */
  record At<T>(T read, Place at) {
    Found found(String text) {
      return Found.of(text, at, SURE);
    }
  }

  static Header in(List<Paragraph> lines) {
    return new Header(
        first(lines, NumberLine::of), first(lines, PlaceAndDate::of), Bodies.in(lines));
  }

  private static <T> @Nullable At<T> first(
      List<Paragraph> lines, Function<String, Optional<T>> reader) {
    return lines.stream()
        .flatMap(
            line -> reader.apply(line.printed()).map(read -> new At<>(read, line.at())).stream())
        .findFirst()
        .orElse(null);
  }

  /** The header with what the decision that brings the plan says, where it says nothing itself. */
  Header completedBy(Attachment attachment) {
    boolean unnumbered = number == null || number.read().number() == null;
    boolean undated = date == null || date.read().date() == null;
    return new Header(
        unnumbered && attachment.number() != null ? attachment.number() : number,
        undated && attachment.date() != null ? attachment.date() : date,
        bodies.isEmpty() ? attachment.issuers() : bodies);
  }
}
