package vn.liencap.plan.documents.importing;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.plan.documents.domain.official.TimingWords;

/**
 * What a plan says that can stand on paper. Left out are the ids of items, what is mandatory, what
 * serves which item above, the kind that counts an output, the indicator of a target, and by which
 * of its names an index is called; targets, reports, monitoring and indices have no order, for they
 * are told within paragraphs too. Everything else is compared, parties also as they are understood.
 */
final class OnPaper {
  private OnPaper() {}

  static Map<String, Object> of(PlanContent plan) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("title", plan.title());
    said.put("type", plan.type());
    said.put("symbol", String.valueOf(plan.symbol()));
    said.put("place", String.valueOf(plan.place()));
    said.put("year", plan.year());
    said.put("legalBases", plan.legalBases().stream().map(OnPaper::basis).toList());
    said.put("objectives", texts(plan.objectives()));
    said.put("requirements", texts(plan.requirements()));
    said.put("audiences", texts(plan.audiences()));
    said.put("contents", texts(plan.contents()));
    said.put("channels", texts(plan.channels()));
    said.put("targets", sorted(plan.targets().stream().map(OnPaper::target)));
    said.put("indices", sorted(plan.indices().stream().map(IndexTarget::code)));
    said.put("activities", plan.activities().stream().map(OnPaper::activity).toList());
    said.put("responsibilities", plan.responsibilities().stream().map(OnPaper::section).toList());
    said.put("reporting", sorted(plan.reporting().stream().map(Object::toString)));
    said.put("monitoring", sorted(plan.monitoring().stream().map(TextItem::text)));
    said.put("funding", texts(plan.funding()));
    said.put("recipients", plan.recipients().stream().map(Party::text).toList());
    said.put("signer", String.valueOf(plan.signer()));
    return said;
  }

  private static List<String> texts(List<TextItem> items) {
    return items.stream().map(TextItem::text).toList();
  }

  private static Set<String> sorted(Stream<String> texts) {
    return texts.collect(toCollection(TreeSet::new));
  }

  private static String basis(LegalBasis basis) {
    String title = String.valueOf(basis.title());
    return Stream.of(
            basis.type(),
            basis.number(),
            basis.date(),
            basis.issuer(),
            title.replaceFirst("^về ", "")) // on paper it stands in the sentence: "... về ..."
        .map(String::valueOf)
        .toList()
        .toString();
  }

  private static String target(Target target) {
    return target.value() == null ? target.text() : target.text() + ": " + target.value();
  }

  private static Map<String, Object> activity(KeyActivity activity) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("title", activity.title());
    said.put("carrier", activity.carrier());
    said.put("lead", activity.lead());
    said.put("coordinating", activity.coordinating());
    said.put("timing", timing(activity.timing()));
    said.put("funding", activity.funding());
    said.put(
        "outputs",
        activity.outputs().stream().map(each -> each.text() + " x " + each.quantity()).toList());
    said.put("budget", String.valueOf(activity.budget()));
    return said;
  }

  /** A timing that was chosen, not printed, is printed in the usual words. */
  private static Timing timing(Timing timing) {
    String words = TimingWords.of(timing);
    @Nullable String raw = words.isEmpty() ? null : words;
    return new Timing(
        timing.kind(),
        raw,
        timing.year(),
        timing.quarter(),
        timing.month(),
        timing.from(),
        timing.to(),
        timing.every());
  }

  private static Map<String, Object> section(Responsibility section) {
    return Map.of(
        "unit",
        section.unit(),
        "parties",
        section.parties(),
        "duties",
        section.duties().stream().map(OnPaper::duty).toList());
  }

  private static String duty(Duty duty) {
    return duty.text() + " | " + timing(duty.timing());
  }
}
