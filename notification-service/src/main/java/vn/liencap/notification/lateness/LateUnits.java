package vn.liencap.notification.lateness;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.DeadlineRef;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.LateDuties;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;

/** Finds late units in the agendas, read by their ids. */
@Component
public class LateUnits {
  private static final int AT_ONCE = 100;
  private static final int FIRST_YEAR = 2020;

  private final Agendas agendas;

  LateUnits(Agendas agendas) {
    this.agendas = agendas;
  }

  /**
   * The late ones among these, in their order.
   *
   * @param naming what each is called
   * @param atMost where to stop looking
   */
  public List<LateUnit> among(
      List<UnitView> units,
      Function<UnitView, String> naming,
      About about,
      LocalDate today,
      int atMost) {
    List<LateUnit> found = new ArrayList<>();
    for (int from = 0; from < units.size() && found.size() < atMost; from += AT_ONCE) {
      found.addAll(
          among(units.subList(from, Math.min(from + AT_ONCE, units.size())), naming, about, today));
    }
    return found.size() > atMost ? List.copyOf(found.subList(0, atMost)) : found;
  }

  /**
   * What these units still owe by now of that which they owed; those that owe nothing of it any
   * more are not in the answer.
   */
  public List<LateUnit> stillLate(List<LateUnit> units, LocalDate today) {
    List<AgendaId> ids =
        units.stream()
            .flatMap(unit -> unit.refs().stream())
            .map(ref -> DeadlineRef.parse(ref).agenda())
            .distinct()
            .toList();
    Map<UnitId, List<Agenda>> byUnit = byUnit(ids);
    return units.stream()
        .map(
            unit ->
                new LateUnit(
                        unit.unit(),
                        unit.name(),
                        LateDuties.of(
                            byUnit.getOrDefault(unit.unit(), List.of()), About.EVERY_KIND, today))
                    .owing(unit.refs()))
        .filter(unit -> !unit.duties().isEmpty())
        .toList();
  }

  private Map<UnitId, List<Agenda>> byUnit(List<AgendaId> ids) {
    return agendas.all(ids).stream().collect(groupingBy(agenda -> agenda.id().unit()));
  }

  private List<LateUnit> among(
      List<UnitView> units, Function<UnitView, String> naming, About about, LocalDate today) {
    Map<UnitId, List<Agenda>> byUnit =
        byUnit(units.stream().flatMap(unit -> volumesOf(unit.id(), today)).toList());
    List<LateUnit> found = new ArrayList<>();
    for (UnitView unit : units) {
      List<LateDuty> duties =
          LateDuties.of(byUnit.getOrDefault(unit.id(), List.of()), about, today);
      if (!duties.isEmpty()) {
        found.add(new LateUnit(unit.id(), naming.apply(unit), duties));
      }
    }
    return found;
  }

  /** A plan of a year to come cannot be late yet. */
  private static Stream<AgendaId> volumesOf(UnitId unit, LocalDate today) {
    return IntStream.rangeClosed(FIRST_YEAR, today.getYear() + 1)
        .mapToObj(year -> new AgendaId(unit, year));
  }
}
