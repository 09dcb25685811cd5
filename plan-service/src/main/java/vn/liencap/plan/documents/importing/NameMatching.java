package vn.liencap.plan.documents.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.documents.importing.ImportedPlan.Choice;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.plan.parties.domain.PartyReader;

/**
 * Finds the units that a document of one issuer names, in the tree of its day: below the issuer,
 * above it, and beside those above it. What is not found may be chosen from what is like it.
 */
final class NameMatching {
  private static final int MOST_CHOICES = 5;
  private static final int MOST_LOOKED_AT = 60;
  private static final int[] YEARS_BEFORE = {0, 1, 2, 5, 10};

  private final UnitDirectory directory;
  private final UnitId issuer;
  private final LocalDate day;
  private final PartyReader own;
  private final List<PartyReader> above = new ArrayList<>();

  NameMatching(UnitDirectory directory, PartyReaders readers, UnitId issuer, LocalDate day) {
    this.directory = directory;
    this.issuer = issuer;
    this.day = day;
    this.own = readers.of(issuer, day);
    directory.ancestorsOf(issuer, day).forEach(unit -> above.add(readers.of(unit.id(), day)));
  }

  /**
   * The name, with its unit when only a unit above or beside can be meant; names of units below the
   * issuer, of groups and of posts are understood when the draft is written.
   */
  PlanInput.Name named(String text) {
    List<Party> read = own.read(text);
    boolean understood = read.stream().anyMatch(NameMatching::isUnderstood);
    if (understood || read.size() != 1) {
      return new PlanInput.Name(text, null, null, null);
    }
    Optional<UnitId> unit =
        above.stream()
            .map(reader -> reader.read(text))
            .filter(parties -> parties.size() == 1)
            .flatMap(parties -> Stream.ofNullable(parties.getFirst().unit()))
            .findFirst();
    return new PlanInput.Name(text, unit.orElse(null), null, null);
  }

  static boolean isUnderstood(Party party) {
    return party.unit() != null || party.group() != null || party.post() != null;
  }

  /**
   * Units whose names hold the words of the text, those near the issuer first; of units that have
   * ended, those that took over.
   */
  List<Choice> choices(String text) {
    String words =
        text.replaceAll("(?iu)\\(.*?\\)|^(?:các )?(?:ubnd|(?:ủy|uỷ) ban nhân dân)\\s+", " ")
            .strip();
    Map<UnitId, UnitView> found = new LinkedHashMap<>();
    for (int years : YEARS_BEFORE) {
      LocalDate then = day.minusYears(years);
      directory.search(words, then, MOST_LOOKED_AT).stream()
          .flatMap(unit -> standing(unit.id(), 0))
          .forEach(unit -> found.putIfAbsent(unit.id(), unit));
      if (!found.isEmpty()) {
        break;
      }
    }
    return found.values().stream()
        .sorted((one, other) -> Boolean.compare(isNear(other), isNear(one)))
        .limit(MOST_CHOICES)
        .map(unit -> new Choice(unit.id(), unit.name(), unit.level().code()))
        .toList();
  }

  /** The unit on the day of the document, or those that had taken over from it by then. */
  private Stream<UnitView> standing(UnitId unit, int depth) {
    Optional<UnitView> there = directory.at(unit, day);
    if (there.isPresent() || depth > MOST_CHOICES) {
      return there.stream();
    }
    return directory.find(unit).map(UnitState::successors).orElse(List.of()).stream()
        .flatMap(successor -> standing(successor, depth + 1));
  }

  private boolean isNear(UnitView unit) {
    List<UnitView> ofIssuer = directory.ancestorsOf(issuer, day);
    int top = ofIssuer.size() - 2; // the province; the root is near to everybody
    UnitId near = top < 0 ? issuer : ofIssuer.get(top).id();
    return directory.isWithin(unit.id(), near, day);
  }
}
