package vn.liencap.reporting.reports.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.templates.domain.Section;

/**
 * All that a report is asked, by every programme it answers: the same section or typed figure is
 * asked once.
 *
 * @param parts a part per template
 */
public record Form(List<Part> parts) {
  public Form {
    parts = List.copyOf(parts);
  }

  /** What one programme's template asks. */
  public record Part(ProgrammeId programme, Content content) {}

  /** The sections, each once, in the order they are asked. */
  public List<Section> sections() {
    Map<String, Section> byCode = new LinkedHashMap<>();
    parts.forEach(
        part ->
            part.content()
                .sections()
                .forEach(section -> byCode.merge(section.code(), section, Form::stricter)));
    return List.copyOf(byCode.values());
  }

  private static Section stricter(Section known, Section same) {
    return known.required() || !same.required()
        ? known
        : new Section(known.code(), known.title(), known.hint(), true);
  }

  /** The lists (LIST), each once. */
  public List<Indicator> lists() {
    Map<String, Indicator> byCode = new LinkedHashMap<>();
    parts.forEach(
        part ->
            part.content().indicators().stream()
                .filter(indicator -> !indicator.isFigure())
                .forEach(indicator -> byCode.putIfAbsent(indicator.code(), indicator)));
    return List.copyOf(byCode.values());
  }

  /** True when a text may be written under that code. */
  public boolean hasText(String code) {
    return sections().stream().anyMatch(section -> section.code().equals(code))
        || lists().stream().anyMatch(list -> list.code().equals(code));
  }

  /** The indicator of a programme. */
  public Optional<Indicator> figure(ProgrammeId programme, String code) {
    return parts.stream()
        .filter(part -> part.programme().equals(programme))
        .flatMap(part -> part.content().indicators().stream())
        .filter(indicator -> indicator.isFigure() && indicator.code().equals(code))
        .findFirst();
  }

  /** How many reports its unit would write if every template were answered on its own. */
  public int reportsSaved() {
    return parts.size() - 1;
  }

  /**
   * What a report lacks that has to be there, in words; empty when it is complete. It is judged by
   * what it says, not by that it was sent.
   */
  public List<String> lacking(List<Figure> figures, Map<String, List<Paragraph>> texts) {
    var lacking = new ArrayList<String>();
    for (Part part : parts) {
      part.content().indicators().stream()
          .filter(Indicator::required)
          .filter(indicator -> !isAnswered(part.programme(), indicator, figures, texts))
          .map(Indicator::label)
          .forEach(lacking::add);
    }
    sections().stream()
        .filter(section -> section.required() && isBlank(texts, section.code()))
        .map(Section::title)
        .forEach(lacking::add);
    return lacking.stream().distinct().toList();
  }

  private static boolean isAnswered(
      ProgrammeId programme,
      Indicator indicator,
      List<Figure> figures,
      Map<String, List<Paragraph>> texts) {
    if (!indicator.isFigure()) {
      return !isBlank(texts, indicator.code());
    }
    return figures.stream()
        .filter(figure -> figure.programme().equals(programme))
        .filter(figure -> figure.code().equals(indicator.code()))
        .anyMatch(Figure::answered);
  }

  /** True when nothing is written under that code. */
  static boolean isBlank(Map<String, List<Paragraph>> texts, String code) {
    return texts.getOrDefault(code, List.of()).stream()
        .allMatch(paragraph -> paragraph.text().isBlank());
  }

  /** True when a report says nothing at all: no figure but zero, no word. */
  static boolean isEmpty(List<Figure> figures, Map<String, List<Paragraph>> texts) {
    return figures.stream().noneMatch(Figure::saysSomething)
        && texts.keySet().stream().allMatch(code -> isBlank(texts, code));
  }
}
