package vn.liencap.plan.documents.extraction;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a page and where they stand. */
final class PdfWords extends PDFTextStripper {
  private static final float GAP = 1f;

  private final Budget budget;
  private final List<PdfWord> words = new ArrayList<>();

  PdfWords(Budget budget) {
    this.budget = budget;
    setSortByPosition(true);
  }

  List<PdfWord> of(PDDocument document, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    return words;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    budget.check();
    super.processTextPosition(text);
  }

  /** What PDFBox takes for a word may hold spaces, and gaps between columns. */
  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition letter : positions) {
      boolean space = letter.getUnicode() == null || letter.getUnicode().isBlank();
      if (space || (!word.isEmpty() && isGap(word.getLast(), letter))) {
        add(word);
        word.clear();
      }
      if (!space) {
        word.add(letter);
      }
    }
    add(word);
  }

  private static boolean isGap(TextPosition last, TextPosition next) {
    float end = last.getXDirAdj() + last.getWidthDirAdj();
    return next.getXDirAdj() - end > GAP * Math.max(1, last.getFontSizeInPt());
  }

  private void add(List<TextPosition> letters) {
    if (letters.isEmpty()) {
      return;
    }
    TextPosition first = letters.getFirst();
    TextPosition last = letters.getLast();
    String word = letters.stream().map(PdfWords::unicode).collect(joining());
    budget.word(word.length());
    words.add(
        new PdfWord(
            Normalizer.normalize(word, Normalizer.Form.NFC),
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            Math.max(first.getFontSizeInPt(), first.getHeightDir()),
            isBold(first.getFont())));
  }

  private static String unicode(TextPosition letter) {
    return letter.getUnicode() == null ? "" : letter.getUnicode();
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }
}
