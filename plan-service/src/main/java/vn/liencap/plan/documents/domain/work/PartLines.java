package vn.liencap.plan.documents.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that tells parts of an activity: "Cơ quan chủ trì: Sở Nội vụ; thời gian: quý II".
 *
 * @param head what stands before the first part
 * @param parts the parts in their order
 */
record PartLines(String head, List<PartLine> parts) {
  private static final Pattern BORDER = Pattern.compile("[.;,(:\\n]\\s*|\\s[-–]\\s|^");

  private static final Pattern ASKED_BEFORE =
      Pattern.compile(
          "(?iu)(?:(?<=^|[.;(\\n-])|^)\\s*(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|cá nhân|tổ chức|phòng|ban|ngành|người|cán bộ|công chức)\\s*[,/]\\s*)+$");

  /** Without a colon the whole label must be one of the usual ones. */
  private static final Pattern WITHOUT_COLON =
      Pattern.compile(
          "^(?<label>(?iu:thời gian(?: thực hiện| hoàn thành| tổ chức)?|thời hạn(?: hoàn thành)?"
              + "|(?:cơ quan|đơn vị) (?:chủ trì|phối hợp)(?: thực hiện)?|kinh phí(?: thực hiện)?))"
              + "(?:\\s+là|\\s*[-–])?\\s+(?<value>\\S.{3,})$");

  /** One part. */
  record PartLine(Part part, String text) {}

  static PartLines of(String text) {
    List<Integer> starts = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int start = labelBefore(text, colon);
      @Nullable Part part = Part.ofLine(text.substring(start, colon));
      if (part != null && (starts.isEmpty() || start >= values.getLast())) {
        starts.add(start);
        parts.add(part);
        values.add(colon + 1);
      }
    }
    return starts.isEmpty() ? withoutColon(text) : cut(text, starts, parts, values);
  }

  private static int labelBefore(String text, int colon) {
    int start = 0;
    for (Matcher border = BORDER.matcher(text); border.find() && border.end() < colon; ) {
      start = border.end();
    }
    // "Cơ quan, bộ phận chủ trì": a label may list who is asked
    Matcher listed = ASKED_BEFORE.matcher(text.substring(0, start));
    return listed.find() ? listed.start() : start;
  }

  private static PartLines cut(
      String text, List<Integer> starts, List<Part> parts, List<Integer> values) {
    List<PartLine> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? starts.get(i + 1) : text.length();
      lines.add(new PartLine(parts.get(i), trimmed(text.substring(values.get(i), end))));
    }
    return new PartLines(trimmed(text.substring(0, starts.getFirst())), lines);
  }

  private static PartLines withoutColon(String text) {
    Matcher found = WITHOUT_COLON.matcher(text);
    @Nullable Part part = found.matches() ? Part.ofLine(found.group("label")) : null;
    return part == null
        ? new PartLines(text, List.of())
        : new PartLines("", List.of(new PartLine(part, trimmed(found.group("value")))));
  }

  private static String trimmed(String text) {
    String bare = text.strip().replaceFirst("[\\s;,(–-]+$", "");
    boolean opens = bare.indexOf('(') >= 0;
    return (!opens && bare.endsWith(")") ? bare.substring(0, bare.length() - 1) : bare).strip();
  }

  /** True when the paragraph is nothing but parts of an activity. */
  boolean isOnlyParts() {
    return head.isEmpty() && isDecisive();
  }

  boolean isDecisive() {
    return parts.stream().anyMatch(line -> line.part().isDecisive());
  }
}
