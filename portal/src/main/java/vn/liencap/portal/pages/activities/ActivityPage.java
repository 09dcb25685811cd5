package vn.liencap.portal.pages.activities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ProgrammeView;

/** The page of one activity, shown again with what was typed when something in it was wrong. */
@Component
class ActivityPage {
  static final String VIEW = "hoat-dong-xem";

  private final ActivityClient activities;
  private final Programmes programmes;
  private final OwnerChoices choices;
  private final UnitNames names;
  private final OutputKinds kinds;
  private final PlaceInChain chain;
  private final PastSteps past;
  private final Formats formats;
  private final Words words;

  ActivityPage(
      ActivityClient activities,
      Programmes programmes,
      OwnerChoices choices,
      UnitNames names,
      OutputKinds kinds,
      PlaceInChain chain,
      PastSteps past,
      Formats formats,
      Words words) {
    this.activities = activities;
    this.programmes = programmes;
    this.choices = choices;
    this.names = names;
    this.kinds = kinds;
    this.chain = chain;
    this.past = past;
    this.formats = formats;
    this.words = words;
  }

  /** The page as it is. */
  String show(ActivityId id, Model model) {
    return show(id, EntryForm.today(formats.today()), null, model);
  }

  /** The page after an entry that was not taken. */
  String show(ActivityId id, EntryForm form, @Nullable Problems problems, Model model) {
    fill(id, form, model);
    model.addAttribute("problems", problems);
    model.addAttribute("time", TimeForm.fresh(UUID.randomUUID().toString()));
    return VIEW;
  }

  /** The page after something about its time was not taken. */
  String show(ActivityId id, TimeForm form, Problems problems, Model model) {
    fill(id, EntryForm.today(formats.today()), model);
    model.addAttribute("time", form);
    model.addAttribute("timeProblems", problems);
    return VIEW;
  }

  /** The page after a settlement that was not taken. */
  String show(ActivityId id, SettlementForm form, Problems problems, Model model) {
    fill(id, EntryForm.today(formats.today()), model);
    model.addAttribute("time", TimeForm.fresh(UUID.randomUUID().toString()));
    model.addAttribute("settling", form);
    model.addAttribute("settlingProblems", problems);
    return VIEW;
  }

  private void fill(ActivityId id, EntryForm form, Model model) {
    ActivityDetails activity = activities.activity(id).value();
    ProgrammeView programme = programmes.find(activity.programme());
    List<OutputKind> counted = kinds.of(activity.programme());
    model.addAttribute("a", activity);
    model.addAttribute("form", form);
    model.addAttribute(
        "fields", OutputFields.of(activity, counted, form.outputs(), words.say("output.unknown")));
    model.addAttribute(
        "kinds",
        counted.stream().collect(Collectors.toMap(OutputKind::code, kind -> kind, (a, b) -> a)));
    model.addAttribute("fundingSources", FundingSource.values());
    FundingSource only = activity.onlySource();
    model.addAttribute(
        "source", form.source() == null ? (only == null ? "" : only.name()) : form.source());
    model.addAttribute("units", names.of(unitsOf(activity)));
    model.addAttribute("evidence", Shown.of(activities.evidence(id).items(), activity));
    model.addAttribute("owner", activity.owner() == null ? "" : choices.nameOf(activity.owner()));
    if (activity.allows("owner")) {
      model.addAttribute("choices", choices.of(activity.unit()));
      model.addAttribute("chosen", new Chosen(activity.owner(), activity.post()).value());
    }
    model.addAttribute("chain", chain.of(activity));
    model.addAttribute("past", past.of(id, null));
    model.addAttribute("programme", programme);
    model.addAttribute("demonstration", programme != null && programme.demonstration());
  }

  /** Those who contributed, those who made entries, who decided about time and who settled. */
  private static Set<UnitId> unitsOf(ActivityDetails activity) {
    Set<UnitId> units = new LinkedHashSet<>();
    activity.contributions().keySet().forEach(unit -> units.add(new UnitId(unit)));
    activity.entries().forEach(entry -> units.add(entry.unit()));
    Extension extension = activity.extension();
    UnitId decided = extension == null ? null : extension.decidedBy();
    if (decided != null) {
      units.add(decided);
    }
    Settlement settlement = activity.settlement();
    if (settlement != null) {
      units.add(settlement.by());
    }
    return units;
  }
}
