package vn.liencap.portal.pages.letters;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.LetterClient;
import vn.liencap.portal.services.LetterDetails;
import vn.liencap.portal.services.NextNumber;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** What is done with a letter: renewed, signed, dispatched, thrown away. */
@Controller
class LetterDeedsController {
  private final LetterClient letters;
  private final Formats formats;
  private final Words words;

  LetterDeedsController(LetterClient letters, Formats formats, Words words) {
    this.letters = letters;
    this.formats = formats;
    this.words = words;
  }

  /** Takes out the units that have done their duty since it was drafted. */
  @PostMapping("/cong-van/{id}/bo-don-vi-xong")
  String renew(@PathVariable String id, @RequestParam String etag, RedirectAttributes redirect) {
    return done(id, () -> letters.renew(id, etag), "letter.renewed", redirect);
  }

  /** What signing means, before it is done. */
  @GetMapping("/cong-van/{id}/ky")
  String beforeSigning(@PathVariable String id, Model model) {
    return confirm(id, "cong-van-ky", model);
  }

  @PostMapping("/cong-van/{id}/ky")
  String sign(@PathVariable String id, @RequestParam String etag, RedirectAttributes redirect) {
    return done(id, () -> letters.sign(id, etag), "letter.signed", redirect);
  }

  @GetMapping("/cong-van/{id}/xoa")
  String beforeDiscarding(@PathVariable String id, Model model) {
    return confirm(id, "cong-van-xoa", model);
  }

  @PostMapping("/cong-van/{id}/xoa")
  String discard(@PathVariable String id, @RequestParam String etag, RedirectAttributes redirect) {
    String page = done(id, () -> letters.discard(id, etag), "letter.discarded", redirect);
    return redirect.getFlashAttributes().get("flash") instanceof Flash said
            && said.kind().equals("ok")
        ? "redirect:/cong-van"
        : page;
  }

  private String confirm(String id, String template, Model model) {
    Tagged<LetterDetails> found = letters.letter(id);
    model.addAttribute("letter", found.value());
    model.addAttribute("etag", found.etag());
    return template;
  }

  private String done(String id, Runnable deed, String said, RedirectAttributes redirect) {
    try {
      deed.run();
      Flash.done(redirect, words.say(said));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/cong-van/" + id;
  }

  /** What dispatching means, before it is done: number, date, whom it reaches. */
  @GetMapping("/cong-van/{id}/gui")
  String beforeDispatching(@PathVariable String id, Model model) {
    Tagged<LetterDetails> found = letters.letter(id);
    NextNumber offered = letters.nextNumber(id);
    var form =
        new DispatchForm(
            String.valueOf(offered.number()),
            offered.symbol(),
            formats.today().toString(),
            found.value().place(),
            found.etag());
    return show(found.value(), form, null, model);
  }

  private static String show(
      LetterDetails letter, DispatchForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("letter", letter);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "cong-van-gui";
  }

  @PostMapping("/cong-van/{id}/gui")
  String dispatch(
      @PathVariable String id,
      @ModelAttribute("form") DispatchForm form,
      Model model,
      RedirectAttributes redirect) {
    Problems typos = form.problems(words.say("letter.noNumber"), words.say("issue.noDate"));
    if (typos != null) {
      return show(letters.letter(id).value(), form, typos, model);
    }
    try {
      letters.dispatch(id, form.order(), form.etag());
    } catch (ServiceRefused refusal) {
      Tagged<LetterDetails> now = letters.letter(id);
      Problems problems = Problems.of(refusal, LetterDeedsController::isOnThePage);
      return show(now.value(), form.with(now.etag()), problems, model);
    }
    Flash.done(redirect, words.say("letter.dispatched"));
    return "redirect:/cong-van/" + id;
  }

  private static boolean isOnThePage(String field) {
    return field.equals("number")
        || field.equals("symbol")
        || field.equals("date")
        || field.equals("place");
  }
}
