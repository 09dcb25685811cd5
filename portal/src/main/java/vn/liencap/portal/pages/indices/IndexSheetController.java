package vn.liencap.portal.pages.indices;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.IndexClient;
import vn.liencap.portal.services.IndexFigures.Definition;
import vn.liencap.portal.services.IndexFigures.Line;
import vn.liencap.portal.services.IndexFigures.Sheet;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.signin.CurrentUser;

/** One year of one index at one province: what stands there, who entered it, and the form. */
@Controller
@RequestMapping("/chi-so/{unit}/{index}/{year}")
class IndexSheetController {
  private static final String PAGE = "chi-so-nhap";

  private final IndexClient indices;
  private final IndexPlaces places;
  private final Words words;

  IndexSheetController(IndexClient indices, IndexPlaces places, Words words) {
    this.indices = indices;
    this.places = places;
    this.words = words;
  }

  @GetMapping
  String page(
      @PathVariable String unit,
      @PathVariable String index,
      @PathVariable int year,
      CurrentUser user,
      Model model) {
    Tagged<Sheet> sheet = indices.sheet(code(index), year, read(unit));
    return show(sheet, form(sheet.value(), user), null, user, model);
  }

  private IndexForm form(Sheet sheet, CurrentUser user) {
    Line line = sheet.entered();
    return IndexForm.of(line, !(line.isOwnWord() && places.isMinistry(user)));
  }

  @PostMapping
  String enter(
      @PathVariable String unit,
      @PathVariable String index,
      @PathVariable int year,
      @ModelAttribute("form") IndexForm form,
      @RequestParam String etag,
      CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    UnitId province = read(unit);
    Map<String, String> wrong =
        form.wrong(words.say("index.noNumber"), words.say("index.notWhole"));
    try {
      if (!wrong.isEmpty()) {
        var problems = new Problems(words.say("index.wrong"), wrong, List.of());
        return show(indices.sheet(code(index), year, province), form, problems, user, model);
      }
      indices.enter(code(index), year, province, form.toInput(), etag);
    } catch (ServiceRefused refusal) {
      Problems problems = Problems.of(refusal, IndexForm.FIELDS::contains);
      return show(indices.sheet(code(index), year, province), form, problems, user, model);
    }
    Flash.done(redirect, words.say("index.kept"));
    return "redirect:/chi-so/" + province + "/" + index + "/" + year;
  }

  private String show(
      Tagged<Sheet> sheet,
      IndexForm form,
      @Nullable Problems problems,
      CurrentUser user,
      Model model) {
    Line line = sheet.value().entered();
    Definition definition =
        indices.definitions().items().stream()
            .filter(each -> each.code().equals(line.index()))
            .findFirst()
            .orElseThrow(() -> IllegalId.none(line.index()));
    model.addAttribute("sheet", sheet.value());
    model.addAttribute("line", line);
    model.addAttribute("etag", sheet.etag());
    model.addAttribute("index", definition);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("ministry", places.isMinistry(user));
    model.addAttribute("newestYear", places.newestYear());
    return PAGE;
  }

  private static UnitId read(String unit) {
    return IllegalId.read(UnitId::new, unit);
  }

  private static String code(String index) {
    if (!index.matches("[A-Z][A-Z0-9_]{1,29}")) {
      throw IllegalId.none(index);
    }
    return index;
  }
}
