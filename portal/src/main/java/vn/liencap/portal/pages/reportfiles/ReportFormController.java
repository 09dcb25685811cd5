package vn.liencap.portal.pages.reportfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ReportFileClient;
import vn.liencap.portal.services.ServiceRefused;

/** The form of a report that is filled in with Excel: fetched, and sent back. */
@Controller
@RequestMapping("/bao-cao/{id}/bieu-mau-excel")
class ReportFormController {
  private static final String PAGE = "bao-cao-bieu-mau";
  private static final int MOST_BYTES = 1_000_000;

  private final ReportFileClient files;
  private final Words words;

  ReportFormController(ReportFileClient files, Words words) {
    this.files = files;
    this.words = words;
  }

  @GetMapping
  String page(@PathVariable String id, Model model) {
    return show(read(id), null, model);
  }

  @PostMapping
  String take(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      RedirectAttributes redirect) {
    ReportId report = read(id);
    byte[] content = bytes(file);
    if (content.length == 0 || content.length > MOST_BYTES) {
      String wrong = words.say(content.length == 0 ? "sheet.noFile" : "sheet.tooLarge");
      return show(report, Problems.at("file", wrong), model);
    }
    try {
      Flash.done(redirect, said(files.take(report, content)));
    } catch (ServiceRefused refusal) {
      return show(report, Problems.of(refusal, _ -> false), model);
    }
    return "redirect:/bao-cao/" + id;
  }

  private String said(ReportFileClient.Taken taken) {
    return taken.figures() + taken.texts() == 0
        ? words.say("report.form.same")
        : words.say("report.form.taken", taken.figures(), taken.texts());
  }

  private static String show(ReportId report, @Nullable Problems problems, Model model) {
    model.addAttribute("report", report.value());
    model.addAttribute("problems", problems);
    return PAGE;
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportId read(String id) {
    return IllegalId.read(ReportId::new, id);
  }
}
