package vn.liencap.plan.documents.domain.official;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.FoundIndex;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.body.Indices;
import vn.liencap.plan.documents.domain.body.Monitoring;
import vn.liencap.plan.documents.domain.body.ReportingDuties;
import vn.liencap.plan.documents.domain.body.Targets;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/**
 * Tells what a reader of the plan's paragraphs finds in them without being told again: targets in
 * objectives, reports and monitoring in the tasks of units, indices anywhere.
 */
final class AlreadySaid {
  private static final Place ANYWHERE = new Place(1, 1, null);

  private final PlanContent content;

  AlreadySaid(PlanContent content) {
    this.content = content;
  }

  /** The targets that no paragraph names. */
  List<Target> targetsLeft() {
    Set<String> said =
        Stream.of(content.objectives(), content.requirements(), content.contents())
            .flatMap(List::stream)
            .flatMap(item -> lines(item.text()))
            .flatMap(line -> Targets.in(Found.of(line, ANYWHERE, 1)))
            .map(found -> Words.small(found.text()))
            .collect(Collectors.toSet());
    return content.targets().stream()
        .filter(target -> !said.contains(Words.small(Words.withoutEnd(target.text()))))
        .toList();
  }

  /** The reports that no task asks for. */
  List<ReportingDuty> reportingLeft() {
    Set<ReportingDuty> said = new HashSet<>();
    for (Responsibility section : content.responsibilities()) {
      section.duties().stream()
          .flatMap(duty -> lines(duty.text()))
          .flatMap(line -> ReportingDuties.in(line, section.unit(), ANYWHERE))
          .map(AlreadySaid::duty)
          .forEach(said::add);
    }
    return content.reporting().stream().filter(duty -> !said.contains(duty)).toList();
  }

  private static ReportingDuty duty(FoundReporting found) {
    return new ReportingDuty(
        found.periodInWords(),
        Objects.requireNonNullElse(found.from(), ""),
        Objects.requireNonNullElse(found.to(), ""),
        found.via());
  }

  /** What is to be monitored that no task says. */
  List<TextItem> monitoringLeft() {
    Set<String> said =
        content.responsibilities().stream()
            .map(AlreadySaid::tasks)
            .flatMap(Monitoring::in)
            .map(found -> Words.small(found.text()))
            .collect(Collectors.toSet());
    return content.monitoring().stream()
        .filter(item -> !said.contains(Words.small(item.text())))
        .toList();
  }

  private static FoundDuties tasks(Responsibility section) {
    return new FoundDuties(
        section.unit(),
        section.duties().stream()
            .flatMap(duty -> lines(duty.text()).limit(1))
            .map(text -> Found.of(text, ANYWHERE, 1))
            .toList(),
        ANYWHERE,
        1);
  }

  /**
   * The indices that no paragraph speaks of.
   *
   * @param printed what the document says without them
   */
  List<IndexTarget> indicesLeft(Stream<@Nullable String> printed) {
    Stream<Paragraph> text =
        printed
            .filter(Objects::nonNull)
            .map(line -> Paragraph.labelled(String.valueOf(line), ANYWHERE, Set.of()));
    Set<String> said = Indices.in(text).stream().map(FoundIndex::code).collect(Collectors.toSet());
    return content.indices().stream().filter(index -> !said.contains(index.code())).toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(line -> line.replaceFirst("^\\s*[-–+•]\\s*", "").strip());
  }
}
