package vn.liencap.portal.pages.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.editing.Difference.Kind;
import vn.liencap.portal.pages.editing.TheirVersion.Beside;
import vn.liencap.portal.pages.editing.TheirVersion.Line;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.ProgrammeView;

/** Puts somebody else's version of a draft into words. */
@Component
class TheirWords {
  private final Programmes programmes;
  private final Words words;
  private final Formats formats;

  TheirWords(Programmes programmes, Words words, Formats formats) {
    this.programmes = programmes;
    this.words = words;
    this.formats = formats;
  }

  /** What they made of the draft, as it is there now. */
  TheirVersion of(PlanDetails now, List<Difference> differences) {
    PlanForm there = FormReading.read(now, null);
    Map<String, Beside> beside = new LinkedHashMap<>();
    differences.stream()
        .filter(d -> d.kind() != Kind.TAKEN)
        .forEach(
            d ->
                beside.put(d.place(), new Beside(d.part(), d.kind().name(), lines(d, there, now))));
    List<String> taken =
        differences.stream()
            .filter(d -> d.kind() == Kind.TAKEN)
            .map(Difference::part)
            .distinct()
            .toList();
    return new TheirVersion(taken, beside);
  }

  private List<Line> lines(Difference difference, PlanForm there, PlanDetails now) {
    return switch (difference.part()) {
      case "title" -> List.of(Line.of(there.title()));
      case "programme" -> List.of(Line.of(programme(there.programme())));
      case "year" -> List.of(Line.of(there.year()));
      case "place" -> List.of(Line.of(there.place()));
      case "docSymbol" -> List.of(Line.of(there.docSymbol()));
      case "recipients" -> Rows.names(there.recipients()).stream().map(Line::of).toList();
      case "signer" -> signer(there.signer());
      case "legalBases" -> there.legalBases().stream().map(this::basis).toList();
      case "responsibilities" -> there.responsibilities().stream().map(TheirWords::duties).toList();
      case "addressing" -> now.addressing().stream().map(this::rule).toList();
      case "activities" ->
          there.activities().stream()
              .filter(row -> difference.id().equals(row.id()))
              .flatMap(TheirWords::activity)
              .toList();
      default ->
          there.texts().getOrDefault(difference.part(), List.of()).stream()
              .filter(row -> difference.id().equals(row.id()))
              .map(row -> Line.of(row.text()))
              .toList();
    };
  }

  private String programme(@Nullable String id) {
    String clean = Rows.clean(id);
    ProgrammeView found = clean.isEmpty() ? null : programmes.find(new ProgrammeId(clean));
    return found == null ? "" : found.name();
  }

  private static List<Line> signer(SignerRow row) {
    return Stream.of(row.prefix(), row.onBehalfOf(), row.title(), row.name())
        .map(Rows::clean)
        .filter(text -> !text.isEmpty())
        .map(Line::of)
        .toList();
  }

  private Line basis(BasisRow row) {
    var day = new Typed("", "").date("date", row.date());
    return Line.of(
        joined(
            " ",
            row.type(),
            row.number(),
            day == null ? null : formats.date(day),
            row.issuer(),
            row.title()));
  }

  private static Line duties(DutyRow row) {
    return Line.of(Rows.clean(row.unit()) + ": " + String.join("; ", Rows.lines(row.tasks())));
  }

  private Line rule(Addressing rule) {
    String mode = words.say("assignment.mode." + rule.mode());
    List<String> due =
        rule.dueByLevel().entrySet().stream()
            .map(e -> words.of("level", e.getKey()) + " " + formats.date(e.getValue()))
            .toList();
    return Line.of(joined("; ", words.addressing(rule), mode, String.join(", ", due)));
  }

  private static Stream<Line> activity(ActivityRow row) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(row.title()));
    lines.add(new Line("activity.role.lead", String.join("; ", Rows.names(row.lead()))));
    lines.add(
        new Line("activity.role.coordinating", String.join("; ", Rows.names(row.coordinating()))));
    lines.add(new Line("activity.window", Rows.clean(row.timing())));
    lines.add(new Line("plan.budget", Rows.clean(row.budget())));
    lines.add(new Line("editor.part.funding", String.join("; ", Rows.names(row.funding()))));
    row.outputs()
        .forEach(
            o -> lines.add(new Line("editor.output.text", joined(" ", o.quantity(), o.text()))));
    return lines.stream().filter(line -> !line.text().isEmpty());
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Rows::clean)
        .filter(part -> !part.isEmpty())
        .reduce((one, two) -> one + between + two)
        .orElse("");
  }
}
