package vn.liencap.plan.documents.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.SourceText;

/** Reads the text of PDF files, and puts paragraphs, columns and ruled tables together again. */
final class PdfText {
  private static final int MOST_PAGES = 300;
  private static final long MOST_MEMORY = 128L * 1024 * 1024;

  private PdfText() {}

  static SourceText read(byte[] file, Budget budget) {
    PdfStreams.check(file, budget);
    try (PDDocument document =
        Loader.loadPDF(
            file,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable(FileRefusal.TOO_LONG);
      }
      return new SourceText(blocks(document, budget));
    } catch (InvalidPasswordException _) {
      throw new Unreadable(FileRefusal.ENCRYPTED);
    } catch (IOException e) {
      throw e.getCause() instanceof Unreadable refused
          ? refused
          : new Unreadable(FileRefusal.BROKEN);
    }
  }

  private static List<Block> blocks(PDDocument document, Budget budget) throws IOException {
    List<PdfPage> pages = pages(document, budget);
    PdfSpacing spacing = PdfSpacing.in(pages);
    List<Block> blocks = new ArrayList<>();
    @Nullable PdfPage before = null;
    for (PdfPage page : pages) {
      budget.check();
      List<Block> found = page.blocks(spacing);
      boolean goesOn = before != null && before.goesOnIn(page);
      add(found, goesOn, blocks);
      before = page;
    }
    return blocks;
  }

  private static List<PdfPage> pages(PDDocument document, Budget budget) throws IOException {
    var numbering = new PdfPage.Numbering(budget);
    List<PdfPage> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      budget.check();
      List<PdfWord> words = new PdfWords(budget).of(document, page);
      List<PdfRuling> rulings = new PdfRulings(document.getPage(page - 1), budget).found();
      pages.add(new PdfPage(words, rulings, page, numbering));
    }
    return pages;
  }

  /** The blocks of a page after those of the page before, whose last paragraph may go on in it. */
  private static void add(List<Block> found, boolean goesOn, List<Block> blocks) {
    if (goesOn
        && !blocks.isEmpty()
        && blocks.getLast() instanceof Line last
        && found.getFirst() instanceof Line first) {
      blocks.removeLast();
      String whole = last.text() + " " + first.text();
      blocks.add(new Line(last.number(), last.page(), whole, last.traits()));
      blocks.addAll(found.subList(1, found.size()));
    } else {
      blocks.addAll(found);
    }
  }
}
