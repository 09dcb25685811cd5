package vn.liencap.reporting.rollup.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Slot;
import vn.liencap.reporting.rollup.domain.Stamp;
import vn.liencap.reporting.rollup.domain.Standing;

/**
 * A node as a document. Names in slots are short, for there are thousands: {@code s} sequence,
 * {@code t} totals, {@code x} gone. A child is named by its unit, a bucket by {@code ~bN}.
 */
final class NodeDocument {
  static final String ID = "_id";
  static final String UNIT = "unit";
  static final String VERSION = "version";
  private static final String OWN = "own";
  private static final String CHILDREN = "children";

  private NodeDocument() {}

  static Document from(Node node) {
    var left = new Document();
    node.left().forEach((holder, tombstone) -> left.put(holder.value(), tombstone));
    var document =
        new Document(ID, node.id().value())
            .append(VERSION, node.stamp().version())
            .append("sequence", node.stamp().sequence())
            .append("asOf", Date.from(node.stamp().asOf()))
            .append("untold", node.stamp().untold())
            .append("standing", fromStanding(node.standing()))
            .append("left", left)
            .append(OWN, fromSlots(node.own(), source -> source))
            .append(CHILDREN, fromSlots(node.children(), NodeDocument::shortName));
    return node.id().isBucket() ? document : document.append(UNIT, node.id().unit().value());
  }

  /**
   * What turns one document into the next: the slots that changed, and what stands beside them. A
   * node above many units is large, and one of them tells it something.
   *
   * @param before as it is stored
   * @return the fields to set; empty when a slot was taken away, which only a whole document says
   */
  static Optional<Document> change(Node before, Node after) {
    if (!after.own().keySet().containsAll(before.own().keySet())
        || !after.children().keySet().containsAll(before.children().keySet())) {
      return Optional.empty();
    }
    var fields = new Document();
    from(new Node(after.id(), Map.of(), Map.of(), after.standing(), after.left(), after.stamp()))
        .forEach(
            (name, value) -> {
              if (!name.equals(ID) && !name.equals(OWN) && !name.equals(CHILDREN)) {
                fields.put(name, value);
              }
            });
    putChanged(before.own(), after.own(), source -> OWN + "." + source, fields);
    putChanged(
        before.children(), after.children(), child -> CHILDREN + "." + shortName(child), fields);
    return Optional.of(fields);
  }

  private static <K> void putChanged(
      Map<K, Slot> before, Map<K, Slot> after, Function<K, String> path, Document fields) {
    after.forEach(
        (key, slot) -> {
          if (!slot.equals(before.get(key))) {
            fields.put(path.apply(key), fromSlot(slot));
          }
        });
  }

  private static Document fromStanding(Standing standing) {
    FigureBorder figures = standing.figures();
    NodeId holder = standing.holder();
    return new Document("figures", figures == null ? null : figures.name())
        .append("programmeSequence", standing.programmeSequence())
        .append("holder", holder == null ? null : holder.value())
        .append("unitSequence", standing.unitSequence());
  }

  private static <K> Document fromSlots(Map<K, Slot> slots, Function<K, String> name) {
    var document = new Document();
    slots.forEach((key, slot) -> document.put(name.apply(key), fromSlot(slot)));
    return document;
  }

  private static Document fromSlot(Slot slot) {
    var totals = new Document();
    slot.totals().counts().forEach((name, count) -> totals.put(name, compact(count)));
    var document = new Document("s", compact(slot.sequence())).append("t", totals);
    return slot.gone() ? document.append("x", true) : document;
  }

  private static Number compact(long count) {
    int small = (int) count;
    return small == count ? (Number) small : (Number) count;
  }

  private static String shortName(NodeId child) {
    return child.isBucket()
        ? child.value().substring(child.value().lastIndexOf(NodeId.SEPARATOR))
        : child.unit().value();
  }

  static Node toNode(Document document) {
    var id = new NodeId(document.getString(ID));
    Map<NodeId, Long> left = new HashMap<>();
    part(document, "left")
        .forEach((holder, tombstone) -> left.put(new NodeId(holder), number(tombstone)));
    return new Node(
        id,
        toSlots(part(document, OWN), source -> source),
        toSlots(part(document, CHILDREN), name -> longName(id, name)),
        toStanding(part(document, "standing")),
        left,
        toStamp(document));
  }

  private static Stamp toStamp(Document document) {
    Instant asOf = document.getDate("asOf").toInstant();
    return new Stamp(
        number(document.get("sequence")),
        number(document.get(VERSION)),
        asOf,
        document.getBoolean("untold", false));
  }

  private static Standing toStanding(Document standing) {
    @Nullable String figures = standing.getString("figures");
    @Nullable String holder = standing.getString("holder");
    return new Standing(
        figures == null ? null : FigureBorder.valueOf(figures),
        number(standing.get("programmeSequence")),
        holder == null ? null : new NodeId(holder),
        number(standing.get("unitSequence")));
  }

  private static <K> Map<K, Slot> toSlots(Document document, Function<String, K> key) {
    Map<K, Slot> slots = new HashMap<>();
    document.forEach((name, slot) -> slots.put(key.apply(name), toSlot((Document) slot)));
    return slots;
  }

  private static Slot toSlot(Document slot) {
    Map<String, Long> counts = new HashMap<>();
    part(slot, "t").forEach((name, count) -> counts.put(name, number(count)));
    return new Slot(number(slot.get("s")), new Totals(counts), slot.getBoolean("x", false));
  }

  private static NodeId longName(NodeId parent, String name) {
    return name.startsWith(NodeId.SEPARATOR)
        ? new NodeId(parent.value() + name)
        : NodeId.of(parent.programme(), parent.period(), new UnitId(name));
  }

  private static Document part(Document document, String name) {
    return Objects.requireNonNull(document.get(name, Document.class), name);
  }

  private static long number(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).longValue();
  }
}
