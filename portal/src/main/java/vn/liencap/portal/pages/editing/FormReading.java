package vn.liencap.portal.pages.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.portal.services.PlanDetails;

/** A plan as the editor shows it. */
final class FormReading {
  private FormReading() {}

  /** The plan as it is there, with what is needed to tell later what was changed since. */
  static PlanForm read(PlanDetails plan, @Nullable String etag) {
    PlanForm form = form(plan);
    return form.against(etag, Seen.of(form).written());
  }

  private static PlanForm form(PlanDetails plan) {
    PlanContent content = plan.content();
    var programme = plan.programme();
    return new PlanForm(
        null,
        null,
        content.title(),
        programme == null ? "" : programme.value(),
        String.valueOf(content.year()),
        Rows.clean(content.place()),
        Rows.clean(content.symbol()),
        content.legalBases().stream()
            .map(b -> new BasisRow(b.type(), b.number(), text(b.date()), b.issuer(), b.title()))
            .toList(),
        texts(content.objectives()),
        texts(content.requirements()),
        texts(content.audiences()),
        texts(content.contents()),
        texts(content.channels()),
        content.targets().stream()
            .map(t -> new TextRow(t.id().value(), t.text(), null, Rows.clean(t.indicator())))
            .toList(),
        content.activities().stream().map(FormReading::activity).toList(),
        content.responsibilities().stream()
            .map(r -> new DutyRow(r.unit(), lines(r.duties().stream().map(Duty::text).toList())))
            .toList(),
        texts(content.monitoring()),
        texts(content.funding()),
        names(content.recipients()),
        SignerRow.of(content.signer()),
        plan.addressing().stream().map(FormReading::rule).toList());
  }

  private static List<TextRow> texts(List<TextItem> items) {
    return items.stream()
        .map(item -> new TextRow(item.id().value(), item.text(), Served.read(item.serves()), null))
        .toList();
  }

  private static ActivityRow activity(KeyActivity activity) {
    return new ActivityRow(
        activity.id().value(),
        activity.title(),
        activity.carrier().name(),
        names(activity.lead()),
        names(activity.coordinating()),
        Rows.clean(activity.timing().raw()),
        lines(activity.funding()),
        grouped(activity.budget()),
        activity.outputs().stream()
            .map(o -> new OutputRow(o.text(), o.kind(), text(o.quantity())))
            .toList(),
        Served.read(activity.serves()));
  }

  private static RuleRow rule(Addressing rule) {
    Map<String, String> due =
        rule.dueByLevel().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    return new RuleRow(
        rule.wholeSubtree() ? "yes" : "",
        rule.levels().stream().map(Level::code).toList(),
        rule.units().stream().map(UnitId::value).toList(),
        rule.mode().name(),
        due);
  }

  private static String names(Collection<Party> parties) {
    return lines(parties.stream().map(Party::text).toList());
  }

  private static String lines(Collection<String> lines) {
    return String.join("\n", lines);
  }

  private static String grouped(@Nullable Long amount) {
    return amount == null ? "" : String.format(Locale.of("vi", "VN"), "%,d", amount);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
