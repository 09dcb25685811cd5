package vn.liencap.plan.documents.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.names.PartyNames;
import vn.liencap.plan.documents.domain.text.Words;
import vn.liencap.plan.timing.domain.TimingReader;

/** An activity that is being gathered. */
final class Draft {
  private static final Pattern COORDINATES =
      Pattern.compile(
          "(?iu)(?:[;,.]\\s*|\\s+|^)\\(?(?:cơ quan |đơn vị )?phối hợp(?: thực hiện| với)?\\s*:?\\s+");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?iu)^(?:cơ quan |đơn vị )?chủ trì(?: thực hiện)?\\s*:\\s*|\\s*\\(?chủ trì\\)?(?=\\s*[,;.]|$)");

  /** "Dự toán: 12.000.000 đồng". */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?iu)^(?:dự toán|kinh phí)\\s*:\\s*(?<figure>\\d{1,3}(?:\\.\\d{3}){1,4})\\s*(?:đồng|đ|vnđ)\\.?$");

  private final String title;
  private final int planYear;
  private final double confidence;
  private Place at;
  private final List<Found> lead = new ArrayList<>();
  private final List<Found> coordinating = new ArrayList<>();
  private final List<Found> funding = new ArrayList<>();
  private final List<Found> outputs = new ArrayList<>();
  private @Nullable String timing;
  private @Nullable Long budget;

  Draft(String title, Place at, int planYear, double confidence) {
    this.title = title.replaceFirst("[\\s:;,]+$", "").strip();
    this.at = at;
    this.planYear = planYear;
    this.confidence = confidence;
  }

  /** Takes what a part of the activity's row or paragraph says. */
  void take(Part part, String text, Place where) {
    if (text.isBlank()) {
      return;
    }
    at = at.through(where);
    switch (part) {
      case LEAD -> takeUnits(text, where);
      case LEAD_AND_COORDINATING -> takeUnits(text, where);
      case COORDINATING -> coordinating.addAll(PartyNames.in(text, where, confidence));
      case TIMING -> timing = (timing == null ? "" : timing + "; ") + Words.withoutEnd(text);
      case FUNDING -> takeFunding(text, where);
      case OUTPUT -> outputs.addAll(outputsIn(text, where));
      case NUMBER, PLACE, NOTE, CHANNEL, AUDIENCE, TITLE -> {}
    }
  }

  /** A source of funds, or an amount and nothing else. */
  private void takeFunding(String text, Place where) {
    Matcher amount = AMOUNT.matcher(text);
    if (amount.matches()) {
      budget = Long.valueOf(amount.group("figure").replace(".", ""));
    } else {
      funding.add(Found.of(text, where, confidence));
    }
  }

  /** "Sở Nội vụ chủ trì, phối hợp với các sở": who takes part may stand beside who leads. */
  private void takeUnits(String text, Place where) {
    Matcher joint = COORDINATES.matcher(text);
    boolean both = joint.find();
    String leading = both ? text.substring(0, joint.start()) : text;
    String bare = LEADS.matcher(leading).replaceAll("");
    lead.addAll(PartyNames.in(bare, where, confidence));
    if (both) {
      coordinating.addAll(PartyNames.in(text.substring(joint.end()), where, confidence));
    }
  }

  private List<Found> outputsIn(String text, Place where) {
    return Stream.of(text.split(";|\\n", -1))
        .map(Words::withoutEnd)
        .filter(output -> !output.isBlank())
        .map(output -> Found.of(output.replaceFirst("^[-+•]\\s*", ""), where, confidence))
        .toList();
  }

  boolean isBare() {
    return lead.isEmpty()
        && coordinating.isEmpty()
        && funding.isEmpty()
        && outputs.isEmpty()
        && budget == null
        && timing == null;
  }

  FoundActivity done() {
    return done(TimingReader.read(timing, planYear));
  }

  FoundActivity done(Timing when) {
    return new FoundActivity(
        title, lead, coordinating, dated(when), funding, outputs, budget, at, confidence);
  }

  /** Where neither the phrase nor the plan names a year, there are no days. */
  private Timing dated(Timing when) {
    boolean noYear =
        planYear == 0 && Stream.of(when.from(), when.to()).anyMatch(Draft::isInYearZero);
    return noYear
        ? new Timing(
            when.kind(), when.raw(), null, when.quarter(), when.month(), null, null, when.every())
        : when;
  }

  private static boolean isInYearZero(@Nullable LocalDate day) {
    return day != null && day.getYear() <= 0;
  }

  boolean saysWhen() {
    return timing != null;
  }
}
