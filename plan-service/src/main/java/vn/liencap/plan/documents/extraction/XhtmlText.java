package vn.liencap.plan.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.domain.Trait;

/** Makes lines and tables of the XHTML that parsers give. */
final class XhtmlText extends DefaultHandler {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "nav",
          "footer",
          "aside",
          "noscript",
          "template",
          "select",
          "button",
          "svg",
          "iframe",
          "head",
          "textarea",
          "option",
          "audio",
          "video",
          "object",
          "map");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "section",
          "article",
          "main",
          "header",
          "blockquote",
          "pre",
          "dt",
          "dd",
          "dl",
          "center",
          "form",
          "br",
          "hr",
          "body",
          "figure",
          "figcaption",
          "caption",
          "fieldset",
          "address",
          "details");
  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

  private final TextBlocks blocks;
  private final boolean newlineBreaks;
  private final Lists lists = new Lists();
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int skipped;
  private int bold;
  private int linked;
  private int headings;
  private int letters;
  private int boldLetters;
  private int linkedLetters;

  /**
   * @param shapes how far the cells of each table reach, where the source tells it apart
   * @param newlineBreaks true when a new line ends a paragraph, as in Word; in HTML it is a space
   */
  XhtmlText(Budget budget, Map<Integer, List<List<CellShape>>> shapes, boolean newlineBreaks) {
    this.blocks = new TextBlocks(budget, shapes);
    this.newlineBreaks = newlineBreaks;
  }

  SourceText done() {
    flush();
    return blocks.done();
  }

  @Override
  public void startElement(
      @Nullable String uri,
      @Nullable String local,
      @Nullable String qualified,
      @Nullable Attributes attributes) {
    String name = nameOf(local, qualified);
    open.push(name);
    skipped += SKIPPED.contains(name) ? 1 : 0;
    if (skipped > 0) {
      return;
    }
    if (BLOCKS.contains(name)) {
      flush();
      opened(name, attributes);
    }
    bold += BOLD.contains(name) ? 1 : 0;
    linked += name.equals("a") ? 1 : 0;
    headings += name.matches("h[1-6]") ? 1 : 0;
  }

  private void opened(String name, @Nullable Attributes attributes) {
    switch (name) {
      case "ul", "ol" -> lists.open(name.equals("ol"), value(attributes, "type"));
      case "li" -> lists.item();
      case "table" -> blocks.openTable();
      case "tr" -> blocks.openRow();
      case "td", "th" ->
          blocks.openCell(number(attributes, "colspan"), number(attributes, "rowspan"));
      default -> {}
    }
  }

  @Override
  public void endElement(@Nullable String uri, @Nullable String local, @Nullable String qualified) {
    String name = nameOf(local, qualified);
    if (!open.isEmpty()) {
      open.pop();
    }
    if (SKIPPED.contains(name)) {
      skipped = Math.max(0, skipped - 1);
      return;
    }
    if (skipped > 0) {
      return;
    }
    if (BLOCKS.contains(name)) {
      flush();
      closed(name);
    }
    bold -= BOLD.contains(name) ? 1 : 0;
    linked -= name.equals("a") ? 1 : 0;
    headings -= name.matches("h[1-6]") ? 1 : 0;
  }

  private void closed(String name) {
    switch (name) {
      case "ul", "ol" -> lists.close();
      case "table" -> blocks.closeTable();
      case "td", "th" -> blocks.closeCell();
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (skipped > 0) {
      return;
    }
    for (int i = start; i < start + length; i++) {
      character(characters[i]);
    }
  }

  private void character(char c) {
    if (c == '\n' && newlineBreaks) {
      flush();
      return;
    }
    text.append(c == '\n' || c == '\r' ? ' ' : c);
    if (Character.isLetterOrDigit(c)) {
      letters++;
      boldLetters += bold > 0 ? 1 : 0;
      linkedLetters += linked > 0 ? 1 : 0;
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    // Between blocks only: layout, not text.
  }

  private void flush() {
    String line = text.toString().replace("\t", "    ").strip();
    if (!line.isEmpty()) {
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      if (letters > 0 && boldLetters == letters) {
        traits.add(Trait.BOLD);
      }
      if (letters > 0 && linkedLetters == letters) {
        traits.add(Trait.LINK);
      }
      if (headings > 0) {
        traits.add(Trait.HEADING);
      }
      blocks.line(lists.labelled(line), traits);
    }
    text.setLength(0);
    letters = 0;
    boldLetters = 0;
    linkedLetters = 0;
  }

  private static String nameOf(@Nullable String local, @Nullable String qualified) {
    String name = local == null || local.isEmpty() ? String.valueOf(qualified) : local;
    return name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String value(@Nullable Attributes attributes, String name) {
    return attributes == null ? null : attributes.getValue(name);
  }

  private static int number(@Nullable Attributes attributes, String name) {
    String value = value(attributes, name);
    return value != null && value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
