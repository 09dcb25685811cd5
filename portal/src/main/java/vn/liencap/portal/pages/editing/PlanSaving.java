package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** Saves what was typed, and puts two versions together when somebody else was faster. */
@Component
class PlanSaving {
  private final PlanClient plans;
  private final Words words;

  PlanSaving(PlanClient plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  /**
   * What came of saving.
   *
   * @param form what was typed, with the version to send next time
   * @param plan as it is there, as far as is known
   * @param problems why it was not saved, null when it was
   * @param differences to somebody else's version, which the form now contains; empty when nobody
   *     else saved
   */
  record Outcome(
      PlanForm form, PlanDetails plan, @Nullable Problems problems, List<Difference> differences) {
    boolean saved() {
      return problems == null;
    }

    /** True when somebody else saved since the person opened the editor. */
    boolean overtaken() {
      return !differences.isEmpty();
    }

    private static Outcome refused(PlanForm form, Tagged<PlanDetails> plan, Problems problems) {
      return new Outcome(form, plan.value(), problems, List.of());
    }

    private static Outcome saved(PlanForm form, Tagged<PlanDetails> plan) {
      PlanForm there = FormReading.read(plan.value(), plan.etag());
      PlanForm next = form.against(there.etag(), there.base());
      return new Outcome(next, plan.value(), null, List.of());
    }
  }

  /**
   * Saves.
   *
   * @param plan as it is there now
   * @param form what was typed, without blank rows
   */
  Outcome save(Tagged<PlanDetails> plan, PlanForm form) {
    return saved(plan, form, () -> together(plans.plan(plan.value().id()), form));
  }

  private Outcome saved(Tagged<PlanDetails> plan, PlanForm form, Supplier<Outcome> overtaken) {
    var typed = new Typed(words.say("entry.noNumber"), words.say("entry.noDate"));
    var input = new FormWriting(form, plan.value(), typed).write();
    Problems typos = typed.problems();
    if (typos != null) {
      return Outcome.refused(form, plan, typos);
    }
    try {
      return Outcome.saved(form, plans.save(plan.value().id(), input, form.etag()));
    } catch (ServiceRefused refusal) {
      return refusal.stale()
          ? overtaken.get()
          : Outcome.refused(form, plan, Problems.of(refusal, field -> Fields.shown(field, form)));
    }
  }

  /**
   * Somebody saved meanwhile. When the very same words are there, it was this page's own autosave;
   * otherwise both versions are put together and the person looks at it before it is saved.
   */
  private Outcome together(Tagged<PlanDetails> now, PlanForm form) {
    PlanForm there = FormReading.read(now.value(), now.etag());
    if (SameWords.in(there, form)) {
      return Outcome.saved(form, now);
    }
    Problems stale = Problems.at("etag", words.say("editor.stale"));
    var merging = new Merging(Seen.read(form.base()), there, form);
    PlanForm merged = merging.merged();
    List<Difference> differences = merging.differences();
    // What they changed is nothing that the editor shows: then there is nothing to look at.
    return differences.isEmpty()
        ? saved(now, merged, () -> Outcome.refused(merged, now, stale))
        : new Outcome(merged, now.value(), stale, differences);
  }
}
