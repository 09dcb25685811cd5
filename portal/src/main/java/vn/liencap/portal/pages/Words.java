package vn.liencap.portal.pages;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.Timing;

/** Words put together from messages, in the reader's language. */
@Component("words")
public class Words {
  private final MessageSource messages;
  private final Formats formats;

  Words(MessageSource messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  /** The name of the system. */
  public String brand() {
    return "Liên Cấp";
  }

  /** The message of that key; the key itself when it has none. */
  public String say(String key, Object... arguments) {
    String text = messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    return text == null ? key : text;
  }

  /** The word for a code that other services may extend; the code itself when it is new to us. */
  public String of(String family, @Nullable Object code) {
    if (code == null) {
      return "";
    }
    String key = family + "." + code;
    String text = say(key);
    return text.equals(key) ? code.toString() : text;
  }

  /** The roles of a person in a unit. */
  public String roles(Collection<Role> roles) {
    return roles.stream().sorted().map(role -> of("role", role)).collect(Collectors.joining(", "));
  }

  /** A bar for those who hear it. */
  public String bar(Bar bar) {
    return bar.slices().stream()
        .map(s -> say(s.word()) + " " + formats.number(s.count()))
        .collect(Collectors.joining(", "));
  }

  /** Who is meant, as printed. */
  public String parties(Collection<Party> parties) {
    return parties.stream().map(Party::text).collect(Collectors.joining("; "));
  }

  /** What became of a plan, as its document says it. */
  public String note(PlanNote note) {
    String number = note.number() == null ? "" : note.number();
    return say("doc.note." + note.kind(), number, formats.date(note.on()), note.text());
  }

  /** To whom a plan is assigned. */
  public String addressing(Addressing rule) {
    if (rule.wholeSubtree()) {
      return say("addressing.subtree");
    }
    String names =
        rule.levels().stream().map(l -> of("level", l)).collect(Collectors.joining(", "));
    String levels = names.isEmpty() ? "" : say("addressing.level", names);
    String units =
        rule.units().isEmpty() ? "" : say("addressing.units", formats.number(rule.units().size()));
    return Stream.of(levels, units).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
  }

  /** How many units of each level, the widest last: {@code 34 tỉnh, 3.321 xã}. */
  public String levels(Map<String, Integer> byLevel) {
    return byLevel.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(e -> formats.number(e.getValue()) + " " + of("level.counted", e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** Lines in one, with semicolons between them. */
  public String oneLine(@Nullable String lines) {
    return lines == null ? "" : lines.lines().collect(Collectors.joining("; "));
  }

  /** A timing as printed, or else as understood. */
  public String timing(@Nullable Timing timing) {
    if (timing == null) {
      return "";
    }
    String raw = timing.raw();
    if (raw != null && !raw.isBlank()) {
      return raw;
    }
    return switch (timing.kind()) {
      case DATE -> formats.date(timing.to() == null ? timing.from() : timing.to());
      case RANGE -> formats.date(timing.from()) + " – " + formats.date(timing.to());
      case MONTH -> say("timing.MONTH", String.valueOf(timing.month()), yearOf(timing));
      case QUARTER -> say("timing.QUARTER", String.valueOf(timing.quarter()), yearOf(timing));
      case YEAR -> say("timing.YEAR", yearOf(timing));
      case CONTINUOUS -> say("timing.CONTINUOUS");
      case RECURRING -> say("timing.RECURRING");
      case UNSPECIFIED -> "";
    };
  }

  private static String yearOf(Timing timing) {
    return timing.year() == null ? "" : String.valueOf(timing.year());
  }
}
