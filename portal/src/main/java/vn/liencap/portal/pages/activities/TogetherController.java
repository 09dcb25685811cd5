package vn.liencap.portal.pages.activities;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.activities.TogetherForm.Picked;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.TogetherResult;
import vn.liencap.portal.signin.CurrentUser;

/** The same for many activities: the same entry, completing, one owner, more time. */
@Controller
class TogetherController {
  private static final String PAGE = "hoat-dong-cung-luc";

  private final ActivityClient activities;
  private final OwnerChoices choices;
  private final OutputKinds kinds;
  private final Formats formats;
  private final Words words;

  TogetherController(
      ActivityClient activities,
      OwnerChoices choices,
      OutputKinds kinds,
      Formats formats,
      Words words) {
    this.activities = activities;
    this.choices = choices;
    this.kinds = kinds;
    this.formats = formats;
    this.words = words;
  }

  /** What became of all, as the page says it. */
  public record Together(long done, long before, List<RefusedOne> refused) {}

  /** One that could not be done, and why. */
  public record RefusedOne(ActivityId activity, String title, String reason) {}

  /** The activities chosen in the list, and what may be done for all of them. */
  @GetMapping("/hoat-dong/cung-luc")
  String page(
      @ModelAttribute("filter") ActivityFilter filter,
      @RequestParam(required = false) @Nullable Set<String> activity,
      CurrentUser user,
      Model model) {
    Set<String> ids = activity == null ? Set.of() : activity;
    Section<Listing<ActivityDetails>> found =
        Section.ask(() -> activities.activities(filter.query(user)));
    List<ActivityDetails> picked =
        found.or(new Listing<>(List.of(), null)).items().stream()
            .filter(each -> ids.contains(each.id().value()))
            .toList();
    List<Picked> chosen =
        picked.stream().map(each -> new Picked(each.id().value(), each.title())).toList();
    model.addAttribute("found", found);
    return show(
        TogetherForm.today(formats.today(), programmeOf(picked)), chosen, null, user, model);
  }

  private String show(
      TogetherForm form,
      List<Picked> chosen,
      @Nullable Problems problems,
      CurrentUser user,
      Model model) {
    model.addAttribute("form", form);
    model.addAttribute("chosen", chosen);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "kinds", kindsOf(form.countsFor()).stream().filter(OutputKind::isCounted).toList());
    model.addAttribute("choices", choices.of(user.unit()));
    return PAGE;
  }

  /** Work of one programme is counted by its kinds too, work of several by those of all. */
  private List<OutputKind> kindsOf(@Nullable String programme) {
    return programme == null || programme.isBlank()
        ? kinds.all()
        : kinds.of(IllegalId.read(ProgrammeId::new, programme));
  }

  private static String programmeOf(List<ActivityDetails> picked) {
    Set<ProgrammeId> programmes =
        picked.stream()
            .map(ActivityDetails::programme)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return programmes.size() == 1 ? programmes.iterator().next().value() : "";
  }

  @PostMapping("/hoat-dong/cung-luc")
  String carryOut(
      @ModelAttribute("filter") ActivityFilter filter,
      @ModelAttribute("form") TogetherForm form,
      CurrentUser user,
      Model model) {
    Problems typo = form.problems(words);
    if (typo != null) {
      return show(form, form.chosen(), typo, user, model);
    }
    List<ActivityId> ids =
        form.chosen().stream().map(one -> IllegalId.read(ActivityId::new, one.id())).toList();
    try {
      String id = form.id() == null ? "" : form.id();
      String owner = form.owner() == null ? "" : form.owner();
      Chosen chosen = choices.withPost(Chosen.read(owner), user.unit());
      List<TogetherResult> results = activities.together(id, ids, form.what(), form.body(chosen));
      model.addAttribute("outcome", outcome(results, form.chosen()));
      model.addAttribute("chosen", form.chosen());
      return PAGE;
    } catch (ServiceRefused refusal) {
      return show(form, form.chosen(), Problems.of(refusal, _ -> false), user, model);
    }
  }

  private Together outcome(List<TogetherResult> results, List<Picked> chosen) {
    Map<String, String> titles =
        chosen.stream().collect(Collectors.toMap(Picked::id, Picked::title, (one, same) -> one));
    return new Together(
        results.stream().filter(result -> result.state().equals("DONE")).count(),
        results.stream().filter(result -> result.state().equals("BEFORE")).count(),
        results.stream()
            .filter(result -> Set.of("REFUSED", "UNREACHED").contains(result.state()))
            .map(result -> refused(result, titles))
            .toList());
  }

  private RefusedOne refused(TogetherResult result, Map<String, String> titles) {
    String id = result.activity().value();
    String why =
        result.reasons().isEmpty()
            ? words.say("together.unreached")
            : String.join(" ", result.reasons());
    return new RefusedOne(result.activity(), titles.getOrDefault(id, id), why);
  }
}
