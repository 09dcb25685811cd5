package vn.liencap.portal.pages.ladders;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.LadderClient;
import vn.liencap.portal.services.LadderView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** When each kind of deadline is reminded of, level by level; the unit at the top changes it. */
@Controller
class LaddersController {
  private static final List<String> LEVELS = List.of("ALL", "PROVINCE", "DEPARTMENT", "COMMUNE");
  private static final Set<String> FIELDS =
      Set.of("before", "every", "workingDays", "headAfter", "superiorAfter");

  private final LadderClient ladders;
  private final Words words;

  LaddersController(LadderClient ladders, Words words) {
    this.ladders = ladders;
    this.words = words;
  }

  @GetMapping("/lich-nhac")
  String page(Model model) {
    Section<LadderView.All> found = Section.ask(ladders::ladders);
    LadderView.All all = found.or(new LadderView.All(List.of(), false));
    model.addAttribute("found", found);
    model.addAttribute("table", table(all.items()));
    model.addAttribute("levels", levels(all.items()));
    model.addAttribute("mayChange", all.mayChange());
    return "lich-nhac";
  }

  /** By kind, then by level; {@code ALL} for all levels without a ladder of their own. */
  private static Map<String, Map<String, LadderView>> table(List<LadderView> all) {
    Map<String, Map<String, LadderView>> table = new LinkedHashMap<>();
    all.forEach(
        ladder ->
            table
                .computeIfAbsent(ladder.kind(), _ -> new LinkedHashMap<>())
                .put(ladder.level() == null ? "ALL" : ladder.level(), ladder));
    return table;
  }

  private static Set<String> levels(List<LadderView> all) {
    Set<String> levels = new LinkedHashSet<>(LEVELS);
    all.forEach(ladder -> levels.add(ladder.level() == null ? "ALL" : ladder.level()));
    return levels;
  }

  @GetMapping("/lich-nhac/{id}")
  String edit(@PathVariable String id, Model model) {
    Tagged<LadderView> found = ladders.ladder(id);
    return show(found.value(), LadderForm.of(found.value(), found.etag()), null, model);
  }

  private static String show(
      LadderView ladder, LadderForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("ladder", ladder);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "lich-nhac-sua";
  }

  @PostMapping("/lich-nhac/{id}")
  String keep(
      @PathVariable String id,
      @ModelAttribute("form") LadderForm form,
      Model model,
      RedirectAttributes redirect) {
    Problems typos = form.problems(words.say("ladder.noDays"));
    if (typos != null) {
      return show(ladders.ladder(id).value(), form, typos, model);
    }
    try {
      ladders.keep(id, form.wanted(), form.etag());
    } catch (ServiceRefused refusal) {
      Tagged<LadderView> now = ladders.ladder(id);
      Problems problems = Problems.of(refusal, FIELDS::contains);
      return show(now.value(), form.with(now.etag()), problems, model);
    }
    Flash.done(redirect, words.say("ladder.kept"));
    return "redirect:/lich-nhac";
  }
}
