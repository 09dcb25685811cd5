package vn.liencap.portal.pages.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.liencap.directory.Rights;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ImportOutcome;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.UnitClient;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** Loads a file of units; says line by line what is wrong, and then has loaded nothing. */
@Controller
class UnitImportController {
  private final UnitClient units;
  private final Rights rights;
  private final Formats formats;
  private final Words words;

  UnitImportController(UnitClient units, Rights rights, Formats formats, Words words) {
    this.units = units;
    this.rights = rights;
    this.formats = formats;
    this.words = words;
  }

  @GetMapping("/don-vi/import")
  String form(CurrentUser user, Model model) {
    check(user);
    return show(formats.today(), null, null, model);
  }

  @PostMapping("/don-vi/import")
  String load(
      @RequestParam MultipartFile file,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
      CurrentUser user,
      Model model) {
    check(user);
    if (file.isEmpty()) {
      return show(validFrom, null, Problems.at("file", words.say("units.import.noFile")), model);
    }
    try {
      var csv = new ByteArrayResource(file.getBytes());
      return show(validFrom, units.importUnits(csv, validFrom), null, model);
    } catch (ServiceRefused refusal) {
      return show(validFrom, null, Problems.of(refusal, _ -> false), model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String show(
      LocalDate validFrom,
      @Nullable ImportOutcome outcome,
      @Nullable Problems problems,
      Model model) {
    model.addAttribute("validFrom", validFrom);
    model.addAttribute("outcome", outcome);
    model.addAttribute("problems", problems);
    return "don-vi-nap";
  }

  private void check(CurrentUser user) {
    if (!rights.operates(user.actor())) {
      throw ProblemException.forbidden(words.say("units.import.forbidden"));
    }
  }
}
