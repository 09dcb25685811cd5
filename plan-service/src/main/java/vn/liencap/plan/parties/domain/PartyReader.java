package vn.liencap.plan.parties.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.UnitGroup;

/**
 * Reads who is meant where a plan names somebody. Nothing is invented: what is neither a unit at or
 * below the issuer, nor a usual group, nor a post stays text.
 */
public final class PartyReader {
  private static final Pattern JOINT = Pattern.compile(",?\\s+và\\s+|\\s*,\\s+");
  private static final Pattern POST =
      Pattern.compile(
          "(?:các )?(?:công chức|cán bộ|chuyên viên|bộ phận|tổ|phòng|trưởng|phó|chủ tịch|giám đốc"
              + "|văn thư|lãnh đạo)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ANYBODY_CONCERNED =
      Pattern.compile(
          "(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân)"
              + "(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân))*(?: khác)?(?: có)?(?: liên quan)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int MOST_JOINTS = 12;

  private final KnownUnits units;
  private final String issuer;

  public PartyReader(KnownUnits units) {
    this.units = units;
    this.issuer = Spelling.of(units.issuer().name());
  }

  /**
   * Reads a name, or several joined by {@code ;}, or by {@code và} and commas where every part is
   * understood: {@code Đài Phát thanh - Truyền hình và Báo Bình Phước} is one.
   *
   * @param text as printed
   * @return at least one party, each with its part of the text
   */
  public List<Party> read(String text) {
    return Stream.of(text.split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> understood(part, 0).orElseGet(() -> List.of(asPrinted(part))).stream())
        .toList();
  }

  /** The parts of a name that are all understood, as few as possible. */
  private Optional<List<Party>> understood(String text, int depth) {
    Optional<Party> whole = unitOrGroup(text);
    if (whole.isPresent()) {
      return whole.map(List::of);
    }
    if (depth > MOST_JOINTS) {
      return Optional.empty();
    }
    for (Matcher joint = JOINT.matcher(text); joint.find(); ) {
      Optional<Party> first = partOfAList(text.substring(0, joint.start()).strip());
      Optional<List<Party>> rest =
          first.flatMap(_ -> understoodRest(text.substring(joint.end()).strip(), depth + 1));
      if (rest.isPresent()) {
        List<Party> all = new ArrayList<>(first.stream().toList());
        all.addAll(rest.get());
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Party>> understoodRest(String text, int depth) {
    return understood(text, depth).or(() -> anybodyConcerned(text).map(List::of));
  }

  private Optional<Party> partOfAList(String text) {
    return unitOrGroup(text).or(() -> anybodyConcerned(text));
  }

  /** "các đơn vị liên quan" names nobody, but may stand beside somebody. */
  private static Optional<Party> anybodyConcerned(String text) {
    return ANYBODY_CONCERNED.matcher(text).matches()
        ? Optional.of(new Party(text, null, null, null))
        : Optional.empty();
  }

  private Optional<Party> unitOrGroup(String text) {
    String spelling = Spelling.of(text);
    Optional<UnitId> unit = units.called(spelling);
    if (unit.isPresent()) {
      return Optional.of(new Party(text, unit.get(), null, null));
    }
    return GroupNames.levelOf(spelling, issuer)
        .filter(units::hasBelow)
        .map(level -> new UnitGroup(units.issuer().id(), List.of(level)))
        .map(group -> new Party(text, null, group, null));
  }

  private static Party asPrinted(String text) {
    return new Party(text, null, null, POST.matcher(text).matches() ? text : null);
  }
}
