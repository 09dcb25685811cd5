package vn.liencap.portal.pages.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.SheetRow;

/**
 * Many entries at once by a workbook: fetched, filled in, looked at, entered. Between looking and
 * entering the page itself holds the file, so that nothing of it is kept anywhere before.
 */
@Controller
class WorkbookPageController {
  private static final String PAGE = "hoat-dong-bang-tinh";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_BYTES = 1_000_000;

  private final ActivityClient activities;
  private final Words words;

  WorkbookPageController(ActivityClient activities, Words words) {
    this.activities = activities;
    this.words = words;
  }

  @GetMapping("/hoat-dong/bang-tinh")
  String page(@ModelAttribute("filter") ActivityFilter filter) {
    return PAGE;
  }

  /** A filled workbook: what would become of it, or, the second time, what became of it. */
  @PostMapping("/hoat-dong/bang-tinh")
  String take(
      @ModelAttribute("filter") ActivityFilter filter,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String held,
      @RequestParam(name = "do", defaultValue = "check") String deed,
      Model model) {
    byte[] content = content(file, held);
    if (content.length == 0 || content.length > MOST_BYTES) {
      String wrong = words.say(content.length == 0 ? "sheet.noFile" : "sheet.tooLarge");
      model.addAttribute("problems", Problems.at("file", wrong));
      return PAGE;
    }
    try {
      boolean enter = deed.equals("enter");
      List<SheetRow> rows =
          enter ? activities.enterWorkbook(content) : activities.checkWorkbook(content);
      model.addAttribute("checked", SheetSummary.of(rows, enter));
      model.addAttribute("held", Base64.getEncoder().encodeToString(content));
    } catch (ServiceRefused refusal) {
      model.addAttribute("problems", Problems.at("file", refusal.detail()));
    }
    return PAGE;
  }

  /** The rows that are refused, with the reasons, as a workbook to correct and send. */
  @PostMapping("/hoat-dong/bang-tinh/chua-nhan")
  ResponseEntity<byte[]> refused(@RequestParam(defaultValue = "") String held) {
    var disposition =
        ContentDisposition.attachment()
            .filename(words.say("sheet.refused.name") + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(activities.refusedRows(content(null, held)));
  }

  private static byte[] content(@Nullable MultipartFile file, String held) {
    try {
      if (file != null && !file.isEmpty()) {
        return file.getBytes();
      }
      return Base64.getDecoder().decode(held);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
