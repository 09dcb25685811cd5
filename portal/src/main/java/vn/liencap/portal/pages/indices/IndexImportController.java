package vn.liencap.portal.pages.indices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.IndexClient;
import vn.liencap.portal.services.IndexFigures;
import vn.liencap.portal.services.IndexFigures.Taken;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** Takes in a year of an index for all provinces; says line by line what is wrong. */
@Controller
@RequestMapping("/chi-so/nap")
class IndexImportController {
  private static final int MOST_BYTES = 1_000_000;

  private final IndexClient indices;
  private final IndexPlaces places;
  private final Words words;

  IndexImportController(IndexClient indices, IndexPlaces places, Words words) {
    this.indices = indices;
    this.places = places;
    this.words = words;
  }

  /**
   * What is brought.
   *
   * @param document where all of it was published
   */
  record Bringing(
      @Nullable String index,
      @Nullable Integer year,
      @Nullable String document,
      @Nullable String link,
      @Nullable LocalDate date) {

    IndexFigures.Input published() {
      return new IndexFigures.Input(null, null, null, null, document, link, date);
    }
  }

  @GetMapping
  String page(Bringing form, CurrentUser user, Model model) {
    check(user);
    return show(form, null, model);
  }

  @PostMapping
  String take(
      Bringing form,
      @RequestParam(required = false) @Nullable MultipartFile file,
      CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    check(user);
    byte[] content = bytes(file);
    if (content.length == 0 || content.length > MOST_BYTES) {
      String wrong = content.length == 0 ? "index.import.noFile" : "sheet.tooLarge";
      return show(form, Problems.at("file", words.say(wrong)), model);
    }
    String index = String.valueOf(form.index());
    int year = form.year() == null ? places.newestYear() : form.year();
    try {
      Taken taken = indices.take(index, year, content, form.published());
      Flash.done(
          redirect,
          words.say("index.import.done", taken.rows(), taken.changed(), String.valueOf(year)));
    } catch (ServiceRefused refusal) {
      return show(form, Problems.of(refusal, _ -> false), model);
    }
    redirect.addAttribute("index", index);
    redirect.addAttribute("year", year);
    return "redirect:/chi-so";
  }

  private String show(Bringing form, @Nullable Problems problems, Model model) {
    model.addAttribute("definitions", indices.definitions().followed());
    model.addAttribute("form", form);
    model.addAttribute("year", form.year() == null ? places.newestYear() : form.year());
    model.addAttribute("problems", problems);
    return "chi-so-nap";
  }

  private void check(CurrentUser user) {
    if (!places.entersForAll(user)) {
      throw ProblemException.forbidden(words.say("index.import.forbidden"));
    }
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
