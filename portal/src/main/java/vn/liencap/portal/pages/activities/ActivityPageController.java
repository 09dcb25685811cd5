package vn.liencap.portal.pages.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** One activity: what has been done, and the quick entry of what was just done. */
@Controller
class ActivityPageController {
  private static final Set<String> FILE_FAULTS =
      Set.of(
          "empty-file",
          "unknown-type",
          "broken-picture",
          "huge-picture",
          "classified",
          "too-complex",
          "too-many",
          "too-large");

  private final ActivityClient activities;
  private final ActivityPage page;
  private final Words words;

  ActivityPageController(ActivityClient activities, ActivityPage page, Words words) {
    this.activities = activities;
    this.page = page;
    this.words = words;
  }

  @GetMapping("/hoat-dong/{id}")
  String page(@PathVariable String id, Model model) {
    return page.show(read(id), model);
  }

  /** Whoever comes back to the address of a form, for example by signing in again. */
  @GetMapping({
    "/hoat-dong/{id}/ghi-nhan",
    "/hoat-dong/{id}/de-xuat",
    "/hoat-dong/{id}/gia-han",
    "/hoat-dong/{id}/gia-han/dong-y",
    "/hoat-dong/{id}/gia-han/tu-choi",
    "/hoat-dong/{id}/huy",
    "/hoat-dong/{id}/phu-trach",
    "/hoat-dong/{id}/quyet-toan"
  })
  String back(@PathVariable String id) {
    return "redirect:/hoat-dong/" + read(id);
  }

  /** Progress was entered, or entered and completed. */
  @PostMapping("/hoat-dong/{id}/ghi-nhan")
  String enter(
      @PathVariable String id,
      @ModelAttribute("form") EntryForm form,
      @RequestParam(name = "do", defaultValue = "enter") String deed,
      Model model,
      RedirectAttributes redirect) {
    ActivityId activity = read(id);
    Problems typos = form.problems(words.say("entry.noDate"), words.say("entry.noNumber"));
    if (typos != null) {
      return page.show(activity, form, typos, model);
    }
    boolean completing = deed.equals("complete");
    Function<EntryForm, Tagged<ActivityDetails>> send =
        completing
            ? typed -> activities.complete(activity, typed.completion(), null)
            : typed ->
                activities.progress(activity, typed.progress(words.say("entry.onlyFiles")), null);
    ActivityDetails counted;
    try {
      sendFiles(activity, form);
      counted = send.apply(form).value();
    } catch (ServiceRefused refusal) {
      Problems problems =
          FILE_FAULTS.contains(refusal.code())
              ? new Problems(refusal.detail(), Map.of("files", refusal.detail()), List.of())
              : Problems.of(refusal, ActivityPageController::onPage);
      return page.show(activity, form, problems, model);
    }
    Flash.done(redirect, words.say(said(counted, activity, completing), nameOf(counted)), id);
    return "redirect:/hoat-dong/" + counted.id();
  }

  private static String nameOf(ActivityDetails activity) {
    return Objects.requireNonNullElse(activity.unitName(), activity.unit().value());
  }

  /** Where work was passed on, an entry counts by its day: here, or at the successor. */
  private static String said(ActivityDetails counted, ActivityId sentTo, boolean completing) {
    if (!counted.id().equals(sentTo)) {
      return "entry.atSuccessor";
    }
    if (counted.status() == ActivityStatus.PASSED_ON) {
      return "entry.beforeEnd";
    }
    return completing ? "entry.completed" : "entry.done";
  }

  /** Files first: an entry without them would have to be looked for again. */
  private void sendFiles(ActivityId activity, EntryForm form) {
    for (MultipartFile file : form.files()) {
      String name = file.getOriginalFilename();
      try {
        byte[] content = file.getBytes();
        activities.addEvidence(
            activity, form.fileId(content), form.entryId(), name == null ? "" : name, content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean onPage(String field) {
    return List.of("date", "text", "percent", "spent", "link", "alsoFor").contains(field)
        || field.startsWith("outputs.");
  }

  static ActivityId read(String id) {
    return IllegalId.read(ActivityId::new, id);
  }
}
