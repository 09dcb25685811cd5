package vn.liencap.plan.documents.domain.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;

/** A labelled paragraph and all that stands under it. */
public final class Section {

  /** Something under a heading. */
  public sealed interface Entry permits Text, Inner {}

  /** An unlabelled paragraph or a table. */
  public record Text(Piece piece) implements Entry {}

  /** A section in the section. */
  public record Inner(Section section) implements Entry {}

  private final @Nullable Paragraph heading;
  private final List<Entry> entries;

  Section(@Nullable Paragraph heading) {
    this(heading, List.of());
  }

  private Section(@Nullable Paragraph heading, List<Entry> entries) {
    this.heading = heading;
    this.entries = new ArrayList<>(entries);
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  /** The labelled paragraph; null for the whole body. */
  public @Nullable Paragraph heading() {
    return heading;
  }

  /** The text of the heading. */
  public String title() {
    return heading == null ? "" : heading.text();
  }

  /** What stands under the heading, in the order of the document. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  private <T> Stream<T> bodyOf(Class<T> type) {
    return entries.stream()
        .flatMap(entry -> entry instanceof Text text ? Stream.of(text.piece()) : Stream.empty())
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The unlabelled paragraphs directly under the heading. */
  public List<Paragraph> paragraphs() {
    return bodyOf(Paragraph.class).toList();
  }

  /** The tables directly under the heading. */
  public List<Piece.Table> tables() {
    return bodyOf(Piece.Table.class).toList();
  }

  /** The sections directly in this one. */
  public List<Section> children() {
    return entries.stream()
        .flatMap(
            entry -> entry instanceof Inner inner ? Stream.of(inner.section()) : Stream.empty())
        .toList();
  }

  /** The same section without some of those in it. */
  public Section without(Set<Section> left) {
    return new Section(
        heading,
        entries.stream()
            .filter(entry -> !(entry instanceof Inner inner && left.contains(inner.section())))
            .toList());
  }

  /** True when nothing stands under the heading. */
  public boolean isLeaf() {
    return entries.isEmpty();
  }

  /** This section and all in it, the outer first. */
  public Stream<Section> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Section::all));
  }

  /** Every paragraph, in the order of the document. */
  public Stream<Paragraph> text() {
    return Stream.concat(Stream.ofNullable(heading), entries.stream().flatMap(Section::textOf));
  }

  private static Stream<Paragraph> textOf(Entry entry) {
    return switch (entry) {
      case Inner(Section section) -> section.text();
      case Text(Paragraph paragraph) -> Stream.of(paragraph);
      case Text(Piece.Table _) -> Stream.empty();
    };
  }

  /** From the heading to the last paragraph. */
  public Place at() {
    return Stream.concat(
            Stream.ofNullable(heading).map(Paragraph::at),
            entries.stream()
                .map(
                    entry ->
                        switch (entry) {
                          case Inner(Section section) -> section.at();
                          case Text(Piece piece) -> piece.at();
                        }))
        .reduce(Place::through)
        .orElse(new Place(1, 1, null));
  }
}
