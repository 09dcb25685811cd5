package vn.liencap.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.common.KafkaException;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.rollup.domain.Change;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;
import vn.liencap.reporting.rollup.domain.Change.Contribution;
import vn.liencap.reporting.rollup.domain.Changes;
import vn.liencap.reporting.rollup.domain.Contributions;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Samples;

/**
 * Any stream of events through any tree, in any order, with duplicates, moves, units that end, late
 * units, late programmes and a broker that fails between the write and the message, ends in the
 * totals that adding up directly gives.
 */
class TreePropertyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-15T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

  private static final List<ActivityStatus> WORK = List.of(ActivityStatus.values());
  private static final List<AssignmentStatus> ANSWERS = List.of(AssignmentStatus.values());

  @Property(tries = 150)
  void whateverHappensOnTheWayTheTotalsAreThoseOfADirectFold(
      @ForAll @IntRange(min = 1, max = 25) int units,
      @ForAll @IntRange(max = 60) int events,
      @ForAll FigureBorder border,
      @ForAll Random chance) {
    var world = new World(units, chance);
    world.programme(border);
    for (int i = 0; i < events; i++) {
      world.something();
    }
    for (int i = 0; i < units; i++) {
      world.unitIsKnown(i);
    }
    world.comeToRest();

    assertThat(world.storedTotals()).isEqualTo(world.directTotals(border));
  }

  /** A message that waits to be delivered. */
  private record Waiting(NodeId node, Change change) {}

  /** A tree, the messages under way in it, and what the truth is. */
  private static final class World {
    private final Random chance;
    private final int[] parents;
    private final long[] unitSequences;
    private final boolean[] ended;
    private final UnitDirectory directory = new UnitDirectory();
    private final NodesInMemory nodes = new NodesInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<UnitId, Map<String, Contribution>> newest = new HashMap<>();
    private final RollUp rollUp;
    private final Survey survey;
    private final YoungNodes young;
    private FigureBorder border = FigureBorder.WHEN_SUBMITTED;
    private boolean brokerFails;

    World(int units, Random chance) {
      this.chance = chance;
      this.parents = new int[units];
      this.unitSequences = new long[units];
      this.ended = new boolean[units];
      for (int i = 0; i < units; i++) {
        parents[i] = i == 0 ? -1 : chance.nextInt(i);
      }
      this.young = new YoungNodes(directory);
      this.rollUp =
          new RollUp(
              nodes,
              new Standings(directory, programmes, CLOCK),
              this::publish,
              young,
              new RollUpMeters(new SimpleMeterRegistry(), directory),
              CLOCK);
      this.survey = new Survey(nodes, programmes, directory, rollUp);
    }

    void programme(FigureBorder border) {
      this.border = border;
    }

    void something() {
      int unit = chance.nextInt(parents.length);
      switch (chance.nextInt(9)) {
        case 0 -> unitIsKnown(unit);
        case 1 -> unitMoves(unit);
        case 2 -> programmeIsKnown();
        case 3 -> unitIsAssigned(unit);
        case 4 -> unitEnds(unit);
        default -> unitWorks(unit);
      }
      brokerFails = chance.nextInt(4) == 0;
      deliverSome();
    }

    void unitIsKnown(int unit) {
      if (unitSequences[unit] == 0) {
        tell(unit);
      }
    }

    private void unitMoves(int unit) {
      if (unit > 0 && unitSequences[unit] > 0 && !ended[unit]) {
        parents[unit] = chance.nextInt(unit);
        tell(unit);
      }
    }

    /** It stays below its last parent, and goes on telling what comes late. */
    private void unitEnds(int unit) {
      if (unit > 0 && unitSequences[unit] > 0 && !ended[unit]) {
        ended[unit] = true;
        tell(unit);
      }
    }

    private void tell(int unit) {
      unitSequences[unit]++;
      String parent = parents[unit] < 0 ? null : id(parents[unit]).value();
      var lasting = Samples.unit(id(unit).value(), Level.COMMUNE, parent, unitSequences[unit]);
      var state = ended[unit] ? until(LAST, lasting) : lasting;
      tryUntilTheBrokerAnswers(() -> survey.take(List.of(state)));
    }

    private static UnitState until(LocalDate last, UnitState unit) {
      UnitAttributes lasting = unit.attributes().getLast();
      return new UnitState(
          unit.id(),
          List.of(
              new UnitAttributes(
                  lasting.validFrom(),
                  last,
                  lasting.code(),
                  lasting.name(),
                  lasting.level(),
                  lasting.parent())),
          List.of(id(0)),
          null,
          null,
          unit.sequence());
    }

    private void programmeIsKnown() {
      tryUntilTheBrokerAnswers(() -> survey.take(Samples.programme(border, 1)));
    }

    private void unitWorks(int unit) {
      long sequence = 1L + chance.nextInt(20);
      // What an activity says is a function of its sequence, as in life.
      var status = WORK.get((int) (sequence % WORK.size()));
      var state =
          Samples.activity(
              id(unit), "hd" + chance.nextInt(3), status, Map.of("session", sequence), sequence);
      enter(Contributions.nodeOf(state), Contributions.of(state));
    }

    private void unitIsAssigned(int unit) {
      int issuer = chance.nextInt(unit + 1);
      long sequence = 1L + chance.nextInt(ANSWERS.size());
      var state =
          Samples.assignment(
              new PlanId("k" + issuer),
              id(issuer),
              id(unit),
              AssignmentMode.IMPLEMENT,
              ANSWERS.get((int) sequence - 1),
              null,
              sequence);
      enter(Contributions.nodeOf(state), Contributions.of(state));
    }

    private void enter(NodeId node, Contribution contribution) {
      newest
          .computeIfAbsent(node.unit(), _ -> new HashMap<>())
          .merge(
              contribution.source(), contribution, (a, b) -> a.sequence() >= b.sequence() ? a : b);
      waiting.add(new Waiting(node, contribution));
    }

    private void publish(Collection<? extends Event> events) {
      for (Event event : events) {
        if (brokerFails && chance.nextInt(3) == 0) {
          brokerFails = false;
          throw new KafkaException("The broker did not acknowledge");
        }
        var told = (NodeTotalled) event;
        waiting.add(
            new Waiting(
                told.parent(),
                new ChildTotal(told.child(), told.sequence(), told.totals(), told.gone())));
      }
    }

    private void deliverSome() {
      for (int i = chance.nextInt(4); i > 0 && !waiting.isEmpty(); i--) {
        List<Waiting> batch = new ArrayList<>();
        for (int j = chance.nextInt(5); j >= 0 && !waiting.isEmpty(); j--) {
          Waiting picked = waiting.get(chance.nextInt(waiting.size()));
          batch.add(picked);
          if (chance.nextInt(3) > 0) {
            waiting.remove(picked); // the others come again
          }
        }
        deliver(batch);
      }
    }

    private void deliver(List<Waiting> batch) {
      var changes = new Changes();
      batch.forEach(message -> changes.add(message.node(), message.change(), CLOCK.instant()));
      tryUntilTheBrokerAnswers(() -> rollUp.take(changes));
    }

    private static void tryUntilTheBrokerAnswers(Runnable work) {
      while (true) {
        try {
          work.run();
          return;
        } catch (KafkaException e) {
          // the container delivers again
        }
      }
    }

    void comeToRest() {
      brokerFails = false;
      programmeIsKnown();
      for (int round = 0; round < 2 || !waiting.isEmpty(); round++) {
        List<Waiting> all = new ArrayList<>(waiting);
        waiting.clear();
        java.util.Collections.shuffle(all, chance);
        all.forEach(message -> deliver(List.of(message)));
        rollUp.standAgain(young.dueForAnotherLook());
      }
    }

    Map<String, Totals> storedTotals() {
      Map<String, Totals> totals = new HashMap<>();
      for (NodeId id : nodes.stretch("", null, Integer.MAX_VALUE)) {
        nodes.find(id).map(Node::total).ifPresent(t -> putUnlessEmpty(totals, id.unit(), t));
      }
      return totals;
    }

    Map<String, Totals> directTotals(FigureBorder border) {
      Map<String, Totals> totals = new HashMap<>();
      for (int i = 0; i < parents.length; i++) {
        putUnlessEmpty(totals, id(i), directTotal(i, border));
      }
      return totals;
    }

    private Totals directTotal(int unit, FigureBorder border) {
      List<Totals> parts = new ArrayList<>();
      var own = newest.getOrDefault(id(unit), Map.of()).values();
      var sum = new HashMap<>(Totals.sum(own.stream().map(Contribution::totals).toList()).counts());
      sum.computeIfPresent("units", (_, _) -> 1L);
      parts.add(new Totals(sum));
      for (int child = unit + 1; child < parents.length; child++) {
        if (parents[child] == unit) {
          parts.add(crossing(child, border));
        }
      }
      return Totals.sum(parts);
    }

    private Totals crossing(int child, FigureBorder border) {
      String issuedHere = ":" + id(child) + ":";
      return directTotal(child, border)
          .only(name -> !name.startsWith("p") || !name.contains(issuedHere))
          .only(
              name ->
                  border == FigureBorder.WHEN_ENTERED
                      || !(name.startsWith("out:") || name.startsWith("budget:")));
    }

    private static void putUnlessEmpty(Map<String, Totals> totals, UnitId unit, Totals total) {
      if (!total.equals(Totals.NONE)) {
        totals.put(unit.value(), total);
      }
    }

    private static UnitId id(int unit) {
      return new UnitId("u" + unit);
    }
  }
}
