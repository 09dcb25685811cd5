package vn.liencap.portal.pages.templates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.editing.Rows;
import vn.liencap.portal.pages.editing.Typed;
import vn.liencap.portal.services.NewTemplate;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.TemplateClient;
import vn.liencap.portal.services.TemplateContent;
import vn.liencap.portal.services.TemplateView;

/** Saves what was typed, or says at each field why not. */
@Component
class TemplateSaving {
  private static final Set<String> SINGLE =
      Set.of(
          "name",
          "programme",
          "regime",
          "levels",
          "units",
          "indicators",
          "sections",
          "adHoc.from",
          "adHoc.to",
          "adHoc.due");

  private final TemplateClient templates;
  private final TemplateChoices choices;
  private final Words words;

  TemplateSaving(TemplateClient templates, TemplateChoices choices, Words words) {
    this.templates = templates;
    this.choices = choices;
    this.words = words;
  }

  /**
   * What came of saving.
   *
   * @param form what was typed, with the version to send next time
   * @param problems why it was not saved, null when it was
   */
  record Outcome(TemplateForm form, @Nullable Problems problems) {}

  /** Saves a form without blank rows. */
  Outcome save(TemplateForm form) {
    var typed = typed();
    TemplateContent content = written(form, typed);
    if (Rows.clean(form.programme()).isEmpty()) {
      typed.wrong("programme", words.say("template.noProgramme"));
    }
    Problems typos = typed.problems();
    if (typos != null) {
      return new Outcome(form, typos);
    }
    try {
      return new Outcome(form.tagged(sent(form, content).etag()), null);
    } catch (ServiceRefused refusal) {
      return refusal.stale() ? overtaken(form) : refused(form, refusal);
    } catch (ServiceUnavailable away) {
      return new Outcome(form, Problems.at("etag", away.getMessage() + "."));
    }
  }

  /** What was typed so far, as far as it can be read: how those who answer will see it. */
  TemplateContent preview(TemplateForm form) {
    return written(form, typed());
  }

  private Typed typed() {
    return new Typed(words.say("entry.noNumber"), words.say("entry.noDate"));
  }

  private TemplateContent written(TemplateForm form, Typed typed) {
    return new TemplateWriting(form, typed, words, choices::levelsOf).write();
  }

  private Tagged<TemplateView> sent(TemplateForm form, TemplateContent content) {
    String id = TemplateIds.checked(form.key());
    if (!Rows.clean(form.etag()).isEmpty()) {
      return templates.save(id, content, form.etag());
    }
    var programme = new ProgrammeId(Rows.clean(form.programme()));
    Tagged<TemplateView> there = templates.create(new NewTemplate(id, programme, content));
    // Somebody who went back in the browser and typed on sends the form of a new one again.
    return there.value().content().equals(content)
        ? there
        : templates.save(id, content, there.etag());
  }

  private Outcome refused(TemplateForm form, ServiceRefused refusal) {
    return new Outcome(form, Problems.of(refusal, TemplateSaving::isOnThePage));
  }

  private static boolean isOnThePage(String field) {
    return SINGLE.contains(field)
        || field.matches(
            "indicators\\[\\d+]\\.(code|label|unit|aggregation|counter|of|target)"
                + "|sections\\[\\d+]\\.(title|hint)");
  }

  /** Saving again puts one's own words in place of the other's, who are named first. */
  private Outcome overtaken(TemplateForm form) {
    String now = templates.template(TemplateIds.checked(form.key())).etag();
    return new Outcome(form.tagged(now), Problems.at("etag", words.say("template.stale")));
  }
}
