package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.web.multipart.MultipartFile;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.TypedNumber;
import vn.liencap.portal.services.CompletionInput;
import vn.liencap.portal.services.ProgressInput;

/**
 * What was typed about a piece of work; kept as typed until it is right.
 *
 * @param entryId made with the page, so that sending it twice enters it once
 * @param date the day the work was done, ISO
 * @param text what was done
 * @param percent 0 to 100, blank to leave it
 * @param outputs figures by output kind, as typed: {@code 1.200} is a thousand two hundred
 * @param spent in đồng, as typed
 * @param source where that money comes from; blank when nobody says so
 * @param link evidence elsewhere
 * @param behalf the agency outside the tree whose part it is; blank for one's own
 * @param also the further activities that the work serves
 * @param files photos and files that show it; a browser sends one empty file when none was chosen
 */
record EntryForm(
    @Nullable String entryId,
    @Nullable String date,
    @Nullable String text,
    @Nullable String percent,
    Map<String, String> outputs,
    @Nullable String spent,
    @Nullable String source,
    @Nullable String link,
    @Nullable String behalf,
    List<String> also,
    List<MultipartFile> files) {
  /** Of the digest of a file's content; an entry has a handful of files. */
  private static final int DIGITS = 16;

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  EntryForm {
    outputs = outputs == null ? Map.of() : new LinkedHashMap<>(outputs);
    also = also == null ? List.of() : List.copyOf(also);
    files = files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
  }

  /** An empty one for today. */
  static EntryForm today(LocalDate today) {
    String id = UUID.randomUUID().toString();
    return new EntryForm(
        id, today.toString(), "", "", Map.of(), "", null, "", "", List.of(), List.of());
  }

  /** The same under another id. */
  EntryForm named(String id) {
    return new EntryForm(
        id, date, text, percent, outputs, spent, source, link, behalf, also, List.of());
  }

  /** What is wrong before anybody is asked; null when nothing is. */
  @Nullable Problems problems(String noDate, String noNumber) {
    Map<String, String> wrong = new LinkedHashMap<>();
    try {
      LocalDate.parse(clean(date));
    } catch (DateTimeParseException typo) {
      wrong.put("date", noDate);
    }
    outputs.forEach(
        (kind, typed) -> {
          if (!TypedNumber.isNumber(typed)) {
            wrong.put("outputs." + kind, noNumber);
          }
        });
    if (!TypedNumber.isNumber(spent)) {
      wrong.put("spent", noNumber);
    }
    return wrong.isEmpty()
        ? null
        : new Problems(wrong.values().iterator().next(), wrong, List.of());
  }

  /**
   * The entry for the service; only of a form without problems.
   *
   * @param onlyFiles what is said of an entry that says nothing but brings files
   */
  ProgressInput progress(String onlyFiles) {
    String share = clean(percent);
    String evidence = address(clean(link));
    return new ProgressInput(
        clean(entryId),
        LocalDate.parse(clean(date)),
        clean(text).isEmpty() && !files.isEmpty() ? onlyFiles : clean(text),
        share.isEmpty() ? null : Integer.valueOf(share),
        figures(),
        TypedNumber.of(spent),
        namedSource(),
        evidence.isEmpty() ? null : evidence,
        clean(behalf).isEmpty() ? null : IllegalId.read(UnitId::new, clean(behalf)),
        served());
  }

  /** The last entry, with which the activity is completed; only of a form without problems. */
  CompletionInput completion() {
    return new CompletionInput(
        clean(entryId),
        LocalDate.parse(clean(date)),
        clean(text),
        figures(),
        TypedNumber.of(spent),
        namedSource(),
        served());
  }

  /** People copy addresses without their beginning: {@code baolaichau.vn/bai-1}. */
  private static String address(String typed) {
    return typed.isEmpty() || typed.contains("://") || !typed.contains(".")
        ? typed
        : "https://" + typed;
  }

  private List<ActivityId> served() {
    return also.stream().map(id -> IllegalId.read(ActivityId::new, id)).toList();
  }

  /** What is none of the sources was not offered, and is not said. */
  private @Nullable FundingSource namedSource() {
    return Arrays.stream(FundingSource.values())
        .filter(one -> one.name().equals(clean(source)))
        .findFirst()
        .orElse(null);
  }

  /**
   * The id of a file of this entry: sending the form again sends the same files, also where one was
   * taken away or added in between.
   */
  String fileId(byte[] content) {
    return clean(entryId) + "-" + DigestUtils.md5DigestAsHex(content).substring(0, DIGITS);
  }

  private Map<String, Long> figures() {
    Map<String, Long> figures = new LinkedHashMap<>();
    outputs.forEach(
        (kind, typed) -> {
          if (TypedNumber.of(typed) != 0) {
            figures.put(kind, TypedNumber.of(typed));
          }
        });
    return figures;
  }

  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
