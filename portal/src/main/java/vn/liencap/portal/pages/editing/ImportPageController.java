package vn.liencap.portal.pages.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.DocumentClient;
import vn.liencap.portal.services.ImportedDraft;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** Makes a draft of the document that somebody has; it opens beside the document. */
@Controller
class ImportPageController {
  private static final String PAGE = "ke-hoach-nhap";

  private final DocumentClient documents;
  private final Programmes programmes;
  private final Issuers issuers;
  private final Words words;

  ImportPageController(
      DocumentClient documents, Programmes programmes, Issuers issuers, Words words) {
    this.documents = documents;
    this.programmes = programmes;
    this.issuers = issuers;
    this.words = words;
  }

  @GetMapping("/ke-hoach/nhap")
  String page(CurrentUser user, Model model) {
    check(user);
    model.addAttribute("key", UUID.randomUUID().toString());
    return show(user, "", "", model);
  }

  @PostMapping("/ke-hoach/nhap")
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String issuer,
      @RequestParam(required = false) @Nullable String key,
      CurrentUser user,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    check(user);
    model.addAttribute("key", key);
    model.addAttribute("issuer", issuer);
    byte[] document = file == null || file.isEmpty() ? text.strip().getBytes(UTF_8) : bytes(file);
    if (document.length == 0) {
      model.addAttribute("problems", Problems.at("file", words.say("import.nothing")));
      return show(user, text, programme, model);
    }
    try {
      ImportedDraft draft = documents.take(document, programmeOf(programme), issuerOf(issuer), key);
      Flash.done(redirect, words.say("import.done"), PAGE);
      return "redirect:/ke-hoach/" + draft.id() + "/sua";
    } catch (ServiceRefused refusal) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "problems", Problems.of(refusal, List.of("programme", "issuerUnit")::contains));
      model.addAttribute("recognised", refusal.recognised());
      model.addAttribute("fileName", file == null ? "" : file.getOriginalFilename());
      return show(user, text, programme, model);
    } catch (ServiceUnavailable away) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      model.addAttribute("problems", new Problems(away.getMessage() + ".", Map.of(), List.of()));
      return show(user, text, programme, model);
    }
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable ProgrammeId programmeOf(String typed) {
    return typed.isEmpty() ? null : IllegalId.read(ProgrammeId::new, typed);
  }

  private static @Nullable UnitId issuerOf(String typed) {
    return typed.isEmpty() ? null : IllegalId.read(UnitId::new, typed);
  }

  private String show(CurrentUser user, String text, String programme, Model model) {
    Section<List<ProgrammeView>> known = programmes.ask();
    model.addAttribute("known", known);
    model.addAttribute("programmes", known.or(List.of()));
    model.addAttribute("issuers", issuers.of(user));
    model.addAttribute("text", text);
    model.addAttribute("programme", programme);
    return PAGE;
  }

  private void check(CurrentUser user) {
    if (!user.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden(words.say("import.forbidden"));
    }
  }
}
