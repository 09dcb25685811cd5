package vn.liencap.plan.documents.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.body.BodyReader;
import vn.liencap.plan.documents.domain.body.Indices;
import vn.liencap.plan.documents.domain.body.ReadBody;
import vn.liencap.plan.documents.domain.body.Targets;
import vn.liencap.plan.documents.domain.frame.Head;
import vn.liencap.plan.documents.domain.frame.Tail;
import vn.liencap.plan.documents.domain.frame.WebPage;
import vn.liencap.plan.documents.domain.outline.Outline;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.outline.Topic;
import vn.liencap.plan.documents.domain.text.BrokenParagraphs;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.work.Activities;
import vn.liencap.plan.documents.domain.work.FlattenedTables;

/**
 * A document taken apart: head, sections, end, annex.
 *
 * @param head what stands above the body
 * @param root the body
 * @param body what the body says
 * @param tail what stands below the body
 * @param annex what follows the signature
 */
record PlanDocument(Head head, Section root, ReadBody body, Tail tail, List<Piece> annex) {

  static PlanDocument of(WebPage page) {
    Head head = Head.of(page);
    Tail tail = Tail.of(page.pieces(), head.body());
    List<Piece> text = page.pieces().subList(head.body(), tail.start());
    Section root = Outline.of(BrokenParagraphs.joined(FlattenedTables.recognised(text)));
    List<Piece> annex = page.pieces().subList(tail.end(), page.pieces().size());
    return new PlanDocument(
        head,
        root,
        BodyReader.read(root, yearOf(head)),
        tail.signer() == null && tail.recipients().isEmpty() ? ofDecision(head, tail) : tail,
        FlattenedTables.recognised(annex));
  }

  /** The decision that brings a plan is signed, not the plan. */
  private static Tail ofDecision(Head head, Tail tail) {
    Tail signed = Tail.of(head.decision(), 0);
    return new Tail(tail.start(), tail.end(), signed.recipients(), signed.signer());
  }

  private static int yearOf(Head head) {
    Integer year = head.read().year();
    return year == null ? 0 : year;
  }

  ReadPlan read(SourceKind kind) {
    Citing citing = new Citing(preamble(), Stream.concat(root.text(), cells()).toList());
    @Nullable Found own = head.read().number();
    return new ReadPlan(
        kind,
        head.read(),
        citing.numbered(own == null ? null : own.text()),
        citing.laws(),
        body.items(Topic.OBJECTIVE),
        body.items(Topic.REQUIREMENT),
        body.items(Topic.AUDIENCE),
        body.items(Topic.CONTENT),
        body.items(Topic.CHANNEL),
        targets(),
        Indices.in(Stream.concat(preamble().stream(), Stream.concat(root.text(), cells()))),
        activities(),
        body.duties(),
        body.reporting(),
        body.monitoring(),
        body.items(Topic.FUNDING),
        tail.recipients(),
        tail.signer(),
        Remarks.on(kind, head.read(), root));
  }

  private List<Paragraph> preamble() {
    return Stream.concat(
            head.decision().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast),
            head.preamble().stream())
        .toList();
  }

  /** The table of activities may stand in an annex, after the signature. */
  private List<FoundActivity> activities() {
    List<FoundActivity> all = new ArrayList<>(body.activities());
    all.addAll(
        new Activities(yearOf(head))
            .tables(
                annex.stream()
                    .filter(Piece.Table.class::isInstance)
                    .map(Piece.Table.class::cast)
                    .toList()));
    return all;
  }

  private Stream<Paragraph> cells() {
    return Stream.concat(
            root.all().flatMap(section -> section.tables().stream()),
            annex.stream().filter(Piece.Table.class::isInstance).map(Piece.Table.class::cast))
        .flatMap(table -> table.grid().rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.repeated())
        .flatMap(cell -> cell.lines().stream())
        .map(Paragraph::of);
  }

  private List<Found> targets() {
    return Stream.concat(
            body.items(Topic.TARGET).stream(),
            Stream.of(Topic.OBJECTIVE, Topic.REQUIREMENT, Topic.CONTENT)
                .flatMap(topic -> body.items(topic).stream())
                .flatMap(Targets::in))
        .toList();
  }
}
