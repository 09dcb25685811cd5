package vn.liencap.plan.documents.domain.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Trait;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** Tells headings from paragraphs of text. */
public final class Headings {
  private static final int LONGEST = 130;
  private static final int LONGEST_BEFORE_COLON = 70;
  private static final int MOST_WORDS_BEFORE_TOPIC = 3;

  /** Headings that are known without a number, capitals or bold letters. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:muc dich|muc tieu)(?:,? (?:va )?yeu cau)?|muc tieu (?:chung|cu the)|yeu cau"
              + "|doi tuong(?: tuyen truyen| ap dung| thuc hien)?"
              + "|(?:noi dung|hinh thuc)(?:,? (?:va )?hinh thuc)?(?: thong tin,?)?(?: tuyen truyen| thuc hien)?"
              + "|kinh phi(?: thuc hien| to chuc)?|thoi gian(?: thuc hien)?|to chuc thuc hien"
              + "|(?:mot so )?(?:cac )?hoat dong(?: tuyen truyen)?(?: trong tam| chu yeu)?"
              + "|nhiem vu(?: trong tam| cu the)?|che do bao cao|tien do thuc hien)[:.]?");

  private Headings() {}

  /** True for an unlabelled paragraph that heads a section. */
  public static boolean isUnlabelled(Paragraph paragraph) {
    if (paragraph.label() != null || paragraph.text().length() > LONGEST) {
      return false;
    }
    boolean prominent =
        paragraph.isCaps() || paragraph.has(Trait.BOLD) || paragraph.has(Trait.HEADING);
    return (prominent
            && !Topic.of(paragraph.text()).isEmpty()
            && Topic.wordsBefore(paragraph.text()) <= MOST_WORDS_BEFORE_TOPIC
            && isOpenEnded(paragraph.text()))
        || isBare(paragraph.text());
  }

  /** True for the usual headings, by their words alone. */
  static boolean isBare(String text) {
    return BARE.matcher(Words.plain(text)).matches();
  }

  /** True for a line that names a unit and says nothing of what it does. */
  static boolean isUnit(Paragraph line) {
    return line.text().length() <= LONGEST
        && isOpenEnded(line.text())
        && UnitWords.begins(line.text())
        && UnitWords.subject(UnitWords.named(line.text())).isEmpty();
  }

  private static boolean isOpenEnded(String text) {
    return Words.isUnfinished(text) || text.endsWith(":");
  }

  /** The kind of label that an unlabelled heading stands for. */
  static Label.Kind kindOf(Paragraph heading) {
    return heading.isCaps() ? Label.Kind.ROMAN : Label.Kind.ARABIC;
  }

  /** The topics of a section, when its first line is a heading that names any. */
  public static List<Topic> topicsOf(Section section) {
    @Nullable Paragraph heading = section.heading();
    if (heading == null) {
      return List.of();
    }
    String text = headOf(heading.text());
    boolean inline = text.length() < heading.text().length();
    if (text.length() > LONGEST
        || (!inline && section.isLeaf())
        || !mayHead(heading, text, inline)) {
      return List.of();
    }
    return Topic.of(text);
  }

  private static boolean mayHead(Paragraph heading, String text, boolean inline) {
    if (heading.isCaps() || isTop(heading)) {
      return true;
    }
    return (inline || isOpenEnded(heading.text()) || heading.text().length() < LONGEST_BEFORE_COLON)
        && Topic.wordsBefore(text) <= MOST_WORDS_BEFORE_TOPIC
        && !UnitWords.begins(text);
  }

  private static boolean isTop(Paragraph heading) {
    return heading.is(Label.Kind.ROMAN)
        || heading.is(Label.Kind.PART)
        || heading.is(Label.Kind.CAPITAL);
  }

  /** The part of a paragraph that heads it: "Mục đích" of "Mục đích: Nâng cao ...". */
  public static String headOf(String text) {
    int colon = text.indexOf(':');
    return colon > 0
            && colon <= LONGEST_BEFORE_COLON
            && colon < text.length() - 1
            && !Topic.of(text.substring(0, colon)).isEmpty()
            && Topic.wordsBefore(text.substring(0, colon)) <= MOST_WORDS_BEFORE_TOPIC
        ? text.substring(0, colon)
        : text;
  }

  /** What stands after the head in the same paragraph; "" when the paragraph is all head. */
  public static String restOf(String text) {
    String head = headOf(text);
    return head.length() == text.length() ? "" : text.substring(head.length() + 1).strip();
  }
}
