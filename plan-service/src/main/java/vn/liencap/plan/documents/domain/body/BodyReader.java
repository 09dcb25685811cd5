package vn.liencap.plan.documents.domain.body;

import static java.util.stream.Collectors.partitioningBy;
import static vn.liencap.plan.documents.domain.outline.Topic.ACTIVITY;
import static vn.liencap.plan.documents.domain.outline.Topic.AUDIENCE;
import static vn.liencap.plan.documents.domain.outline.Topic.CONTENT;
import static vn.liencap.plan.documents.domain.outline.Topic.FUNDING;
import static vn.liencap.plan.documents.domain.outline.Topic.IMPLEMENTATION;
import static vn.liencap.plan.documents.domain.outline.Topic.OBJECTIVE;
import static vn.liencap.plan.documents.domain.outline.Topic.REPORTING;
import static vn.liencap.plan.documents.domain.outline.Topic.TARGET;
import static vn.liencap.plan.documents.domain.outline.Topic.TIMETABLE;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.outline.Headings;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.outline.Topic;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.work.Activities;

/** Reads the sections of a plan, each by what its heading says it is about. */
public final class BodyReader {
  private static final double SURE = 0.95;
  private static final double SPLIT = 0.6;

  /** Sections that may stand inside the one on implementation. */
  private static final Set<Topic> WITHIN_IMPLEMENTATION =
      EnumSet.of(FUNDING, REPORTING, TIMETABLE, IMPLEMENTATION);

  private final Activities activities;
  private final ReadBody body = new ReadBody();

  private BodyReader(int planYear) {
    this.activities = new Activities(planYear);
  }

  /**
   * What the body of a plan says.
   *
   * @param root the whole body
   * @param planYear the year meant where a time names none
   */
  public static ReadBody read(Section root, int planYear) {
    var reader = new BodyReader(planYear);
    reader.unknown(root);
    return reader.body;
  }

  /** A section whose heading says nothing that we know. */
  private void unknown(Section section) {
    Set<Section> known = new HashSet<>();
    for (Section child : section.children()) {
      List<Topic> topics = Headings.topicsOf(child);
      if (!topics.isEmpty()) {
        known.add(child);
        read(child, topics);
      }
    }
    Section rest = section.without(known);
    body.addActivities(activities.tables(rest.tables()));
    for (Section child : rest.children()) {
      if (Activities.areIn(child)) {
        body.addActivities(activities.told(child));
      } else {
        unknown(child);
      }
    }
  }

  private void read(Section section, List<Topic> topics) {
    Set<Section> elsewhere = new HashSet<>();
    Set<Topic> taken = EnumSet.noneOf(Topic.class);
    for (Section child : section.children()) {
      List<Topic> own = mayChange(section, child, topics) ? Headings.topicsOf(child) : List.of();
      if (!own.isEmpty()) {
        elsewhere.add(child);
        taken.addAll(own);
        read(child, own);
      }
    }
    Section rest = section.without(elsewhere);
    List<Topic> left = topics.stream().filter(topic -> !taken.contains(topic)).toList();
    if (!rest.isLeaf() || !Headings.restOf(rest.title()).isEmpty()) {
      take(rest, left.isEmpty() ? topics : left);
    }
  }

  /**
   * "c) Hình thức ..." among items of one topic is an item; under "Nội dung, hình thức" it is not.
   */
  private static boolean mayChange(Section section, Section child, List<Topic> topics) {
    if (topics.contains(IMPLEMENTATION)) {
      return WITHIN_IMPLEMENTATION.containsAll(Headings.topicsOf(child));
    }
    @Nullable Paragraph heading = section.heading();
    boolean top =
        heading == null
            || heading.isCaps()
            || heading.is(Label.Kind.ROMAN)
            || heading.is(Label.Kind.PART)
            || heading.is(Label.Kind.CAPITAL);
    return top || topics.size() > 1 || Headings.topicsOf(child).equals(topics);
  }

  private void take(Section section, List<Topic> topics) {
    Topic topic =
        topics.contains(IMPLEMENTATION) && Duties.holdsUnits(section)
            ? IMPLEMENTATION
            : topics.getFirst();
    switch (topic) {
      case OBJECTIVE -> objectives(section, topics);
      case REQUIREMENT, CHANNEL, FUNDING, MONITORING -> body.add(topic, items(section));
      case TARGET -> body.add(TARGET, items(section));
      case AUDIENCE -> body.add(AUDIENCE, items(section).stream().flatMap(Audiences::in).toList());
      case CONTENT -> contents(section, topics);
      case ACTIVITY -> body.addActivities(activities.listed(section));
      case TIMETABLE -> body.addActivities(activities.timed(section));
      case IMPLEMENTATION -> implementation(section);
      case REPORTING -> reporting(section, null);
    }
    if (topic != ACTIVITY && topic != TIMETABLE && topic != CONTENT) {
      tables(section, topic);
    }
  }

  private void tables(Section section, Topic topic) {
    Map<Boolean, List<Piece.Table>> tables =
        section.tables().stream()
            .collect(
                partitioningBy(table -> topic == IMPLEMENTATION && Activities.isOfDuties(table)));
    body.addActivities(activities.tables(tables.getOrDefault(false, List.of())));
    activities.tables(tables.getOrDefault(true, List.of())).forEach(this::duty);
  }

  /** "Văn phòng Sở | Bố trí kinh phí": who comes first, what he is to do second. */
  private void duty(FoundActivity row) {
    row.lead()
        .forEach(
            unit ->
                body.addDuties(
                    List.of(
                        new FoundDuties(
                            unit.text(),
                            List.of(Found.of(row.title(), row.at(), row.confidence())),
                            row.at(),
                            row.confidence()))));
  }

  private static List<Found> items(Section section) {
    return Items.under(section, SURE);
  }

  /** Objectives and requirements under one heading are told apart by their words. */
  private void objectives(Section section, List<Topic> topics) {
    List<Found> items = items(section);
    if (!topics.contains(Topic.REQUIREMENT)) {
      body.add(OBJECTIVE, items);
      return;
    }
    int border = Requirements.firstIn(items);
    boolean split = border > 0 && border < items.size();
    double sure = split ? SPLIT : SPLIT / SURE;
    body.add(OBJECTIVE, items.subList(0, border).stream().map(item -> item.doubted(sure)).toList());
    body.add(
        Topic.REQUIREMENT,
        items.subList(border, items.size()).stream().map(item -> item.doubted(sure)).toList());
  }

  private void contents(Section section, List<Topic> topics) {
    if (Activities.areIn(section)) {
      body.addActivities(activities.told(section));
      return;
    }
    if (topics.contains(Topic.CHANNEL)) {
      List<Found> items = items(section);
      body.add(CONTENT, items.stream().filter(item -> !Requirements.isChannel(item)).toList());
      body.add(Topic.CHANNEL, items.stream().filter(Requirements::isChannel).toList());
    } else {
      body.add(CONTENT, items(section));
    }
  }

  private void implementation(Section section) {
    if (!Duties.holdsUnits(section) && Activities.areLedIn(section)) {
      body.addActivities(activities.told(section));
      return;
    }
    List<FoundDuties> duties = Duties.in(section);
    body.addDuties(duties);
    for (FoundDuties each : duties) {
      each.tasks().stream()
          .flatMap(Items::all)
          .forEach(
              task ->
                  body.addReporting(
                      ReportingDuties.in(TimedTask.of(task.text()).text(), each.unit(), task.at())
                          .toList()));
    }
    if (duties.isEmpty()) {
      reporting(section, null);
    }
  }

  private void reporting(Section section, @Nullable String from) {
    section
        .text()
        .forEach(
            paragraph ->
                body.addReporting(
                    ReportingDuties.in(paragraph.text(), from, paragraph.at()).toList()));
  }
}
