package vn.liencap.papers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An official document (Decree 30/2020, Annex I), its words set as they are printed. Every format
 * is written from it, so that none can say something else.
 *
 * @param head what stands above the type
 * @param type in capitals; empty for an official letter (công văn), which has none and whose
 *     abstract stands under its number (Decree 30/2020, Annex I, II.5)
 * @param title the abstract (trích yếu)
 * @param body from the legal bases to the closing sentence
 * @param ending recipients and signature
 * @param annex a table in landscape, such as activities or figures; null when there is none
 */
public record OfficialDocument(
    Letterhead head,
    String type,
    String title,
    List<Element> body,
    Ending ending,
    @Nullable Annex annex) {
  public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  public static final String RECIPIENTS = "Nơi nhận:";

  /** Before the names of those to whom a letter goes. */
  public static final String DEAR = "Kính gửi:";

  public OfficialDocument {
    body = List.copyOf(body);
  }

  /** True for an official letter (công văn). */
  public boolean isLetter() {
    return type.isEmpty();
  }

  /** What it is called in the properties of a file. */
  public String called() {
    return isLetter() ? "Công văn " + title : type + " " + title;
  }

  /**
   * The head.
   *
   * @param superior the body above the issuer; null where the decree wants none
   * @param issuer one or two lines in capitals
   * @param number "Số: 12/KH-UBND", blank space where the clerk still has to number it
   * @param date place and date, blank space where the clerk still has to date it
   */
  public record Letterhead(
      @Nullable String superior, List<String> issuer, String number, String date) {
    public Letterhead {
      issuer = List.copyOf(issuer);
    }
  }

  /** A paragraph of the body. */
  public sealed interface Element {
    /** With its number or bullet. */
    String text();
  }

  /**
   * To whom an official letter goes (Kính gửi): one behind the words, several below them, each with
   * its dash (Decree 30/2020, Annex I, II.9).
   *
   * @param names without dashes and signs at their ends
   */
  public record Addressees(List<String> names) implements Element {
    public Addressees {
      names = List.copyOf(names);
    }

    /** The lines below the words; empty when there is one name only. */
    public List<String> lines() {
      return names.size() == 1
          ? List.of()
          : IntStream.range(0, names.size())
              .mapToObj(i -> "- " + names.get(i) + (i + 1 < names.size() ? ";" : "."))
              .toList();
    }

    /** The words themselves, with the name when there is one only. */
    public String words() {
      return names.size() == 1 ? DEAR + " " + names.getFirst() : DEAR;
    }

    @Override
    public String text() {
      return words() + " " + String.join(" ", lines());
    }
  }

  /** What the plan rests on; in italics. */
  public record Basis(String text) implements Element {}

  /**
   * A heading.
   *
   * @param depth 1 for Roman numbers, 2 for Arabic ones
   */
  public record Heading(int depth, String text) implements Element {}

  /** Text. */
  public record Text(String text) implements Element {}

  /**
   * A table among the text, as wide as it.
   *
   * @param columns from left to right
   * @param rows cells from left to right, each with its paragraphs
   */
  public record Grid(List<Column> columns, List<List<List<String>>> rows) implements Element {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public String text() {
      return rows.stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * The end.
   *
   * @param recipients each with its dash
   * @param authority the lines in capitals above the signature; empty where nobody signs
   * @param name who signs; null while nobody is named
   */
  public record Ending(List<String> recipients, List<String> authority, @Nullable String name) {
    public Ending {
      recipients = List.copyOf(recipients);
      authority = List.copyOf(authority);
    }

    /** False where nobody is to sign: no room is left for it then. */
    public boolean isSigned() {
      return !authority.isEmpty() || name != null;
    }
  }

  /**
   * A table on pages of its own, in landscape.
   *
   * @param title under the word PHỤ LỤC
   * @param attachedTo which document it belongs to
   * @param columns from left to right
   * @param rows cells from left to right, each with its paragraphs
   */
  public record Annex(
      String title, String attachedTo, List<Column> columns, List<List<List<String>>> rows) {
    public Annex {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param share of the width, in relation to the others
   * @param centred true for short entries
   */
  public record Column(String heading, int share, boolean centred) {}
}
