package vn.liencap.portal.pages.letters;

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
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.LetterClient;
import vn.liencap.portal.services.LetterDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** One letter: the document it is, and its draft while it is written. */
@Controller
class LetterPageController {
  private static final Set<String> FIELDS =
      Set.of(
          "subject",
          "opening",
          "request",
          "place",
          "symbol",
          "signerPrefix",
          "signerOnBehalfOf",
          "signerTitle",
          "signerName",
          "copies",
          "units");

  private final LetterClient letters;
  private final Words words;

  LetterPageController(LetterClient letters, Words words) {
    this.letters = letters;
    this.words = words;
  }

  @GetMapping("/cong-van/{id}")
  String page(@PathVariable String id, Model model) {
    Tagged<LetterDetails> found = letters.letter(id);
    model.addAttribute("letter", found.value());
    model.addAttribute("etag", found.etag());
    return "cong-van-xem";
  }

  @GetMapping("/cong-van/{id}/sua")
  String edit(@PathVariable String id, Model model) {
    Tagged<LetterDetails> found = letters.letter(id);
    return show(found.value(), LetterForm.of(found.value(), found.etag()), null, model);
  }

  private static String show(
      LetterDetails letter, LetterForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("letter", letter);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "cong-van-sua";
  }

  @PostMapping("/cong-van/{id}/sua")
  String save(
      @PathVariable String id,
      @ModelAttribute("form") LetterForm form,
      Model model,
      RedirectAttributes redirect) {
    try {
      letters.write(id, form.input(), form.etag());
    } catch (ServiceRefused refusal) {
      Tagged<LetterDetails> now = letters.letter(id);
      Problems problems = Problems.of(refusal, LetterPageController::isOnThePage);
      return show(now.value(), form.with(now.etag()), problems, model);
    }
    Flash.done(redirect, words.say("letter.saved"));
    return "redirect:/cong-van/" + id;
  }

  private static boolean isOnThePage(String field) {
    return FIELDS.contains(field);
  }
}
