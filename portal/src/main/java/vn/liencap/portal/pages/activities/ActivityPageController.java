package vn.liencap.portal.pages.activities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.ServiceRefused;

/** One activity: what has been done, and the quick entry of what was just done. */
@Controller
class ActivityPageController {
  private final ActivityClient activities;
  private final Programmes programmes;
  private final UnitNames names;
  private final OutputKinds kinds;
  private final Formats formats;
  private final Words words;

  ActivityPageController(
      ActivityClient activities,
      Programmes programmes,
      UnitNames names,
      OutputKinds kinds,
      Formats formats,
      Words words) {
    this.activities = activities;
    this.programmes = programmes;
    this.names = names;
    this.kinds = kinds;
    this.formats = formats;
    this.words = words;
  }

  @GetMapping("/hoat-dong/{id}")
  String page(@PathVariable String id, Model model) {
    return show(read(id), EntryForm.today(formats.today()), null, model);
  }

  private String show(ActivityId id, EntryForm form, @Nullable Problems problems, Model model) {
    ActivityDetails activity = activities.activity(id).value();
    ProgrammeView programme = programmes.find(activity.programme());
    model.addAttribute("a", activity);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "fields",
        OutputFields.of(activity, kinds.all(), form.outputs(), words.say("output.unknown")));
    model.addAttribute("kinds", kinds.byCode());
    model.addAttribute("units", names.of(unitsOf(activity)));
    model.addAttribute("programme", programme);
    model.addAttribute("demonstration", programme != null && programme.demonstration());
    return "hoat-dong-xem";
  }

  /** Those who contributed and those who made entries. */
  private static Set<UnitId> unitsOf(ActivityDetails activity) {
    Set<UnitId> units = new LinkedHashSet<>();
    activity.contributions().keySet().forEach(unit -> units.add(new UnitId(unit)));
    activity.entries().forEach(entry -> units.add(entry.unit()));
    return units;
  }

  /** Progress was entered, or entered and completed. */
  @PostMapping("/hoat-dong/{id}")
  String enter(
      @PathVariable String id,
      @ModelAttribute("form") EntryForm form,
      @RequestParam(name = "do", defaultValue = "enter") String deed,
      Model model,
      RedirectAttributes redirect) {
    ActivityId activity = read(id);
    Problems typos = form.problems(words.say("entry.noDate"), words.say("entry.noNumber"));
    if (typos != null) {
      return show(activity, form, typos, model);
    }
    boolean completing = deed.equals("complete");
    Consumer<EntryForm> send =
        completing
            ? typed -> activities.complete(activity, typed.completion(), null)
            : typed -> activities.progress(activity, typed.progress(), null);
    try {
      send.accept(form);
    } catch (ServiceRefused refusal) {
      return show(activity, form, Problems.of(refusal, ActivityPageController::onPage), model);
    }
    Flash.done(redirect, words.say(completing ? "entry.completed" : "entry.done"), id);
    return "redirect:/hoat-dong/" + id;
  }

  private static boolean onPage(String field) {
    return List.of("date", "text", "percent", "spent", "link").contains(field)
        || field.startsWith("outputs.");
  }

  private static ActivityId read(String id) {
    return IllegalId.read(ActivityId::new, id);
  }
}
