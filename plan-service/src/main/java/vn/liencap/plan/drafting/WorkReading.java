package vn.liencap.plan.drafting;

import static vn.liencap.plan.drafting.EditReading.FIRST_YEAR;
import static vn.liencap.plan.drafting.EditReading.LAST_YEAR;
import static vn.liencap.plan.drafting.TextRules.LONGEST_NAME;
import static vn.liencap.plan.drafting.TextRules.LONGEST_TEXT;
import static vn.liencap.plan.drafting.TextRules.LONGEST_TITLE;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.plan.timing.domain.TimingReader;

/** Reads what is to be done: key activities and the duties of the implementation section. */
final class WorkReading {
  private static final long LARGEST_FIGURE = 1_000_000_000_000_000L;
  private final ItemIds ids;
  private final NameReading names;
  private final TextRules rules;
  private final int year;

  WorkReading(ItemIds ids, NameReading names, TextRules rules, int year) {
    this.ids = ids;
    this.names = names;
    this.rules = rules;
    this.year = year;
  }

  KeyActivity activity(PlanInput.Activity activity, String field) {
    List<Party> lead = names.read(activity.lead(), field + ".lead");
    figure(activity.budget(), "Kinh phí", field + ".budget");
    return new KeyActivity(
        ids.of(activity.id(), field),
        rules.required(activity.title(), LONGEST_TITLE, field + ".title"),
        activity.carrier() == null ? carrierOf(lead) : activity.carrier(),
        lead,
        names.read(activity.coordinating(), field + ".coordinating"),
        timing(activity.timing(), field + ".timing"),
        funding(activity, field + ".funding"),
        Indexed.map(
            rules.limited(PlanInput.present(activity.outputs()), field + ".outputs"),
            field + ".outputs",
            this::output),
        activity.budget(),
        Boolean.TRUE.equals(activity.mandatory()),
        rules.served(activity.serves(), field));
  }

  /** Led by groups only, every unit of them carries it; otherwise one leads. */
  private static Carrier carrierOf(List<Party> lead) {
    return !lead.isEmpty() && lead.stream().allMatch(party -> party.group() != null)
        ? Carrier.EACH
        : Carrier.LEAD;
  }

  private List<String> funding(PlanInput.Activity activity, String field) {
    return Indexed.map(
            rules.limited(PlanInput.present(activity.funding()), field),
            field,
            (text, place) ->
                Stream.ofNullable(rules.optional(text.text(), LONGEST_NAME, place)).toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private void figure(@Nullable Long figure, String name, String field) {
    if (figure != null && figure < 0) {
      rules.problem(field, name + " không được âm.");
    } else if (figure != null && figure > LARGEST_FIGURE) {
      rules.problem(field, name + " quá lớn; hãy xem lại số chữ số 0.");
    }
  }

  private ExpectedOutput output(PlanInput.Product product, String field) {
    figure(product.quantity(), "Số lượng", field + ".quantity");
    String text = product.text() == null ? product.kind() : product.text();
    return new ExpectedOutput(
        rules.required(text, LONGEST_NAME, field),
        rules.optional(product.kind(), LONGEST_NAME, field + ".kind"),
        product.quantity());
  }

  private Timing timing(PlanInput.@Nullable When when, String field) {
    if (when == null) {
      return TimingReader.unspecified(null);
    }
    String raw = rules.optional(when.raw(), LONGEST_NAME, field);
    if (when.kind() == null) {
      return TimingReader.read(raw, year);
    }
    if (isIncomplete(when) || isOutOfRange(when)) {
      rules.problem(
          field, "Thời gian thực hiện chưa đúng: xem lại tháng, quý, ngày đầu và ngày cuối.");
    }
    return new Timing(
        when.kind(),
        raw,
        when.year(),
        when.quarter(),
        when.month(),
        when.from(),
        when.to(),
        when.every());
  }

  private static boolean isIncomplete(PlanInput.When when) {
    return switch (when.kind()) {
      case MONTH -> when.month() == null;
      case QUARTER -> when.quarter() == null;
      case DATE -> when.from() == null && when.to() == null;
      case RANGE -> when.from() == null || when.to() == null;
      case YEAR, CONTINUOUS, RECURRING, UNSPECIFIED -> false;
      case null -> false;
    };
  }

  private static boolean isOutOfRange(PlanInput.When when) {
    return outside(when.month(), 12)
        || outside(when.quarter(), 4)
        || (when.year() != null && (when.year() < FIRST_YEAR || when.year() > LAST_YEAR))
        || (when.from() != null && when.to() != null && when.from().isAfter(when.to()));
  }

  private static boolean outside(@Nullable Integer number, int last) {
    return number != null && (number < 1 || number > last);
  }

  Responsibility responsibility(PlanInput.Section section, String field) {
    List<PlanInput.Name> chosen = PlanInput.present(section.parties());
    String heading =
        rules.required(
            section.unit() != null ? section.unit() : joined(chosen),
            LONGEST_TITLE,
            field + ".unit");
    List<Party> parties =
        chosen.isEmpty()
            ? names.read(new PlanInput.Name(heading, null, null, null), field + ".unit")
            : chosen.stream()
                .flatMap(name -> names.read(name, field + ".parties").stream())
                .toList();
    return new Responsibility(
        heading,
        parties,
        Indexed.map(
            rules.limited(PlanInput.present(section.tasks()), field + ".tasks"),
            field + ".tasks",
            this::duty));
  }

  private static @Nullable String joined(List<PlanInput.Name> names) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(name.text()))
        .reduce((first, second) -> first + "; " + second)
        .orElse(null);
  }

  private Duty duty(PlanInput.Task task, String field) {
    return new Duty(
        ids.of(task.id(), field),
        rules.required(task.text(), LONGEST_TEXT, field),
        timing(task.timing(), field + ".timing"));
  }
}
