package vn.liencap.reporting.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.templates.domain.AdHoc;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Template;

/**
 * Who has to answer: units below the one that asks, of a level asked, that take part in the
 * programme. A request of one report also goes to units that do not, and to chosen ones alone.
 */
@Component
public class AskedUnits {
  private static final int AT_ONCE = 500;

  private final Nodes nodes;
  private final UnitDirectory directory;

  AskedUnits(Nodes nodes, UnitDirectory directory) {
    this.nodes = nodes;
    this.directory = directory;
  }

  /** The units that content of the template asks on a day, by id. */
  public List<UnitView> of(Template template, Content content, LocalDate day) {
    return of(ids(template, content, day), template, content, day);
  }

  /** Of these, those that are there on the day, below the asking unit, with a level asked. */
  List<UnitView> of(Set<UnitId> asked, Template template, Content content, LocalDate day) {
    return asked.stream()
        .flatMap(unit -> directory.at(unit, day).stream())
        .filter(unit -> content.levels().contains(unit.level()))
        .filter(unit -> directory.isWithin(unit.id(), template.owner(), day))
        .sorted(Comparator.comparing(unit -> unit.id().value()))
        .toList();
  }

  /** Who is asked by name or with everybody, or takes part in the programme; ended units too. */
  Set<UnitId> ids(Template template, Content content, LocalDate day) {
    AdHoc adHoc = content.adHoc();
    if (adHoc == null) {
      return takingPart(template, day);
    }
    return adHoc.units().isEmpty()
        ? directory.subtreeOf(template.owner(), day).stream()
            .map(UnitView::id)
            .collect(Collectors.toSet())
        : new HashSet<>(adHoc.units());
  }

  private Set<UnitId> takingPart(Template template, LocalDate today) {
    var found = new HashSet<UnitId>();
    // 15 to 31 December belong to the year after, and a programme may be looked back on.
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      String prefix =
          template.programme().value()
              + NodeId.SEPARATOR
              + Period.ofYear(year).key()
              + NodeId.SEPARATOR;
      @Nullable NodeId last = null;
      List<NodeId> stretch;
      do {
        stretch = nodes.stretch(prefix, last, AT_ONCE);
        stretch.forEach(node -> found.add(node.unit()));
        last = stretch.isEmpty() ? null : stretch.getLast();
      } while (stretch.size() == AT_ONCE);
    }
    return found;
  }
}
