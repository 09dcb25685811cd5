package vn.liencap.plan.drafting;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Party;
import vn.liencap.plan.parties.domain.PartyReader;

/** Reads who is meant: what the writer already chose is kept, the rest is read from the text. */
final class NameReading {
  private final PartyReader reader;
  private final Predicate<UnitId> exists;
  private final TextRules rules;

  NameReading(PartyReader reader, Predicate<UnitId> exists, TextRules rules) {
    this.reader = reader;
    this.exists = exists;
    this.rules = rules;
  }

  List<Party> read(@Nullable List<PlanInput.@Nullable Name> names, String field) {
    List<PlanInput.Name> given = rules.limited(PlanInput.present(names), field);
    return Indexed.map(given, field, this::read).stream().flatMap(List::stream).toList();
  }

  List<Party> read(PlanInput.Name name, String field) {
    String text = rules.optional(name.text(), TextRules.LONGEST_NAME, field);
    if (name.unit() == null && name.group() == null && name.post() == null) {
      return text == null ? List.of() : reader.read(text);
    }
    if (name.group() != null && name.group().within() == null) {
      rules.problem(field, "Hãy chọn đơn vị cấp trên của nhóm đơn vị.");
      return List.of();
    }
    if (unknown(name.unit()) || (name.group() != null && unknown(name.group().within()))) {
      rules.problem(field, "Không có đơn vị này. Hãy chọn lại đơn vị.");
    }
    String post = rules.optional(name.post(), TextRules.LONGEST_NAME, field + ".post");
    String printed = text != null ? text : String.valueOf(post);
    return List.of(new Party(printed, name.unit(), name.group(), post));
  }

  private boolean unknown(@Nullable UnitId unit) {
    return unit != null && !exists.test(unit);
  }
}
