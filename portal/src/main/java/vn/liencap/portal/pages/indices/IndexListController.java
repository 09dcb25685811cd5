package vn.liencap.portal.pages.indices;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.IndexClient;
import vn.liencap.portal.services.IndexFigures.Definition;
import vn.liencap.portal.services.IndexFigures.DefinitionInput;
import vn.liencap.portal.services.IndexFigures.Definitions;
import vn.liencap.portal.services.ServiceRefused;

/** The list of indices that are followed; the ministry adds to it and changes it. */
@Controller
@RequestMapping("/chi-so/danh-muc")
class IndexListController {
  private static final Set<String> FIELDS =
      Set.of("code", "name", "shortName", "unit", "max", "publisher");
  private static final String NUMBER = "\\d{1,6}([.,]\\d{1,4})?";

  private final IndexClient indices;
  private final Words words;

  IndexListController(IndexClient indices, Words words) {
    this.indices = indices;
    this.words = words;
  }

  /** An index as it is typed. */
  record IndexEntry(
      @Nullable String code,
      @Nullable String name,
      @Nullable String shortName,
      @Nullable String unit,
      @Nullable String max,
      @Nullable String publisher,
      @Nullable Boolean retired) {
    static final IndexEntry EMPTY = new IndexEntry(null, null, null, null, null, null, false);

    static IndexEntry of(Definition index) {
      return new IndexEntry(
          index.code(),
          index.name(),
          index.shortName(),
          index.unit(),
          index.max().toPlainString().replace('.', ','),
          index.publisher(),
          index.retired());
    }

    String wantedCode() {
      return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    DefinitionInput toInput() {
      String typed = max == null ? "" : max.strip();
      BigDecimal best = typed.matches(NUMBER) ? new BigDecimal(typed.replace(',', '.')) : null;
      return new DefinitionInput(
          name, shortName, unit, best, publisher, Boolean.TRUE.equals(retired));
    }
  }

  /** The list; with a code, the form filled with that index. */
  @GetMapping
  String page(@RequestParam(required = false) @Nullable String sua, Model model) {
    Definitions known = indices.definitions();
    return known.items().stream()
        .filter(index -> index.code().equals(sua))
        .findFirst()
        .map(
            index ->
                show(known, IndexEntry.of(index), String.valueOf(index.version()), null, model))
        .orElseGet(() -> show(known, IndexEntry.EMPTY, "0", null, model));
  }

  @PostMapping
  String keep(
      @ModelAttribute("form") IndexEntry form,
      @RequestParam(defaultValue = "0") String version,
      Model model,
      RedirectAttributes redirect) {
    String code = form.wantedCode();
    if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
      return show(
          indices.definitions(),
          form,
          version,
          Problems.at("code", words.say("index.list.code.wrong")),
          model);
    }
    try {
      indices.define(code, form.toInput(), "\"" + version.replaceAll("\\D", "") + "\"");
    } catch (ServiceRefused refusal) {
      return show(
          indices.definitions(), form, version, Problems.of(refusal, FIELDS::contains), model);
    }
    Flash.done(redirect, words.say("index.list.kept"));
    return "redirect:/chi-so/danh-muc";
  }

  private static String show(
      Definitions known,
      IndexEntry form,
      String version,
      @Nullable Problems problems,
      Model model) {
    model.addAttribute("definitions", known);
    model.addAttribute("form", form);
    model.addAttribute("version", version);
    model.addAttribute("problems", problems);
    return "chi-so-danh-muc";
  }
}
