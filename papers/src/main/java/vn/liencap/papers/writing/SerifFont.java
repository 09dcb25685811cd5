package vn.liencap.papers.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Serif: as wide as Times New Roman, letter by letter, and free to be embedded. */
enum SerifFont {
  REGULAR("Regular"),
  BOLD("Bold"),
  ITALIC("Italic"),
  BOLD_ITALIC("BoldItalic");

  private final String file;

  SerifFont(String style) {
    this.file = "/liberation/LiberationSerif-" + style + ".ttf";
  }

  InputStream open() {
    return Objects.requireNonNull(SerifFont.class.getResourceAsStream(file), file);
  }

  /** The width of a line of text, in points. */
  double width(String text, double size) {
    try (InputStream in = open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      var glyphs = font.getUnicodeCmapLookup();
      double units = 0;
      for (int letter : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
      }
      return units * size / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
