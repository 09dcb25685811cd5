package vn.liencap.portal.pages.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.TypedNumber;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.FieldRefusal;
import vn.liencap.portal.services.FigureWish;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ReportDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.WrittenParagraph;

/**
 * Saves what is typed in a report: only what was changed, so that two people who write in different
 * places do not meet; where they do, both versions are shown.
 */
@Component
class ReportSaving {
  private final ReportClient reports;
  private final Words words;

  ReportSaving(ReportClient reports, Words words) {
    this.reports = reports;
    this.words = words;
  }

  /**
   * What came of saving.
   *
   * @param report as it is there now
   * @param form what was typed, with the version to send next time
   * @param problems why not all was saved; null when it was
   * @param theirs somebody else's words, by the code of the section that both changed
   * @param newest true when the person has seen all that others changed
   */
  record Outcome(
      Tagged<ReportDetails> report,
      ReportForm form,
      @Nullable Problems problems,
      Map<String, List<String>> theirs,
      boolean newest) {

    boolean saved() {
      return problems == null;
    }

    /** True when somebody else changed the same section. */
    boolean overtaken() {
      return !theirs.isEmpty();
    }
  }

  /** Saves what is right; says what is not. */
  Outcome save(ReportId id, ReportForm form) {
    Tagged<ReportDetails> report = reports.report(id);
    boolean newest = form.etag() == null || form.etag().equals(report.etag());
    Base base = Base.read(form.base());
    var faults = new ArrayList<FieldRefusal>();
    Map<String, List<String>> theirs = Map.of();
    try {
      Map<String, List<WrittenParagraph>> changed = changed(report.value(), form, base);
      theirs = theirs(report, form, base, changed);
      if (theirs.isEmpty() && (!changed.isEmpty() || !report.value().may().write())) {
        // What was changed stands in no way of what somebody else changed: the newest version.
        report = reports.write(id, changed, report.etag());
      }
    } catch (ServiceRefused refusal) {
      faults.addAll(atTexts(refusal, form));
    }
    report = figuresSaved(report, form, base, faults);
    if (!theirs.isEmpty()) {
      faults.add(new FieldRefusal("etag", words.say("report.stale")));
    }
    return new Outcome(
        report,
        faults.isEmpty() ? form.against(report) : kept(form, report, theirs),
        problems(faults),
        theirs,
        newest);
  }

  /** Whoever has seen the other's words and saves again means it. */
  private static ReportForm kept(
      ReportForm form, Tagged<ReportDetails> report, Map<String, List<String>> theirs) {
    ReportForm there = ReportForm.of(report);
    Map<String, String> said = new LinkedHashMap<>(Base.read(form.base()).said());
    theirs
        .keySet()
        .forEach(code -> said.put(code, Base.read(there.base()).said().getOrDefault(code, "")));
    return new ReportForm(there.etag(), new Base(said).toString(), form.figures(), form.texts());
  }

  private static Map<String, List<WrittenParagraph>> changed(
      ReportDetails report, ReportForm form, Base base) {
    Map<String, List<WrittenParagraph>> changed = new LinkedHashMap<>();
    for (SectionField text : form.texts()) {
      String code = text.code();
      boolean list = ReportForm.isList(report, code);
      if (code != null && base.differs(code, text.digest(list))) {
        changed.put(code, text.paragraphs(list));
      }
    }
    return changed;
  }

  private static Map<String, List<String>> theirs(
      Tagged<ReportDetails> report,
      ReportForm form,
      Base base,
      Map<String, List<WrittenParagraph>> changed) {
    Map<String, List<String>> theirs = new LinkedHashMap<>();
    for (SectionField there : ReportForm.of(report).texts()) {
      String code = String.valueOf(there.code());
      boolean list = ReportForm.isList(report.value(), code);
      String now = there.digest(list);
      boolean same = form.text(code).filter(text -> text.digest(list).equals(now)).isPresent();
      List<WrittenParagraph> said = there.paragraphs(list);
      boolean overwrites = !said.isEmpty() && base.differs(code, now);
      if (changed.containsKey(code) && !same && overwrites) {
        theirs.put(code, said.stream().map(WrittenParagraph::text).toList());
      }
    }
    return theirs;
  }

  private Tagged<ReportDetails> figuresSaved(
      Tagged<ReportDetails> report, ReportForm form, Base base, List<FieldRefusal> faults) {
    var wishes = new ArrayList<FigureWish>();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < form.figures().size(); i++) {
      FigureField field = form.figures().get(i);
      if (!TypedNumber.isNumber(field.said())) {
        faults.add(new FieldRefusal("figures[" + i + "]", words.say("entry.noNumber")));
      } else if (base.differs(field.key(), field.said())) {
        if (field.said().isEmpty()) {
          faults.add(new FieldRefusal("figures[" + i + "]", words.say("report.figure.emptied")));
        } else {
          wishes.add(wish(field));
          places.add(i);
        }
      }
    }
    try {
      return wishes.isEmpty() ? report : reports.set(report.value().id(), wishes);
    } catch (ServiceRefused refusal) {
      faults.addAll(atFigures(refusal, places));
      return report;
    }
  }

  private static FigureWish wish(FigureField field) {
    ProgrammeId programme = IllegalId.read(ProgrammeId::new, String.valueOf(field.programme()));
    return new FigureWish(
        UUID.randomUUID().toString(),
        programme,
        String.valueOf(field.code()),
        TypedNumber.of(field.said()),
        "");
  }

  private static List<FieldRefusal> atTexts(ServiceRefused refusal, ReportForm form) {
    if (refusal.errors().isEmpty()) {
      return List.of(new FieldRefusal("etag", refusal.detail()));
    }
    return refusal.errors().stream()
        .map(
            error ->
                new FieldRefusal(
                    "texts["
                        + form.placeOf(error.field().replaceFirst("^texts\\.([^.\\[]+).*", "$1"))
                        + "]",
                    error.message()))
        .toList();
  }

  /** The service counts what it was sent, the page what it shows. */
  private static List<FieldRefusal> atFigures(ServiceRefused refusal, List<Integer> places) {
    if (refusal.errors().isEmpty()) {
      return List.of(new FieldRefusal("etag", refusal.detail()));
    }
    return refusal.errors().stream()
        .map(
            error -> {
              String sent = error.field().replaceFirst("^figures\\[(\\d+)].*", "$1");
              int at = sent.matches("\\d{1,3}") ? Integer.parseInt(sent) : -1;
              boolean known = at >= 0 && at < places.size();
              return new FieldRefusal(
                  known ? "figures[" + places.get(at) + "]" : "etag", error.message());
            })
        .toList();
  }

  private static @Nullable Problems problems(List<FieldRefusal> faults) {
    if (faults.isEmpty()) {
      return null;
    }
    String first = faults.getFirst().message();
    var refusal = new ServiceRefused(422, "invalid", first, faults);
    Problems all = Problems.of(refusal, field -> !field.equals("etag") && !field.contains("[-1]"));
    var elsewhere =
        all.elsewhere().stream().filter(fault -> !fault.message().equals(first)).toList();
    return new Problems(first, all.byField(), elsewhere);
  }
}
