package vn.liencap.papers.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Addressees;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Basis;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Grid;
import vn.liencap.papers.OfficialDocument.Heading;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;

/** Writes Word files. */
final class DocxWriter {
  private static final int SEAL = 28;

  private final XWPFDocument file;

  private DocxWriter(XWPFDocument file) {
    this.file = file;
  }

  static byte[] write(OfficialDocument document) {
    try (XWPFDocument file = new XWPFDocument()) {
      new DocxWriter(file).document(document);
      var bytes = new ByteArrayOutputStream();
      file.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document(OfficialDocument document) {
    DocxStyles.addTo(file);
    file.getProperties().getCoreProperties().setTitle(document.called());
    head(document.head(), document.isLetter() ? document.title() : null);
    if (document.isLetter()) {
      DocxText.write(file.createParagraph(), DocxStyles.RULE, "")
          .setSpacingAfter(DocxText.AFTER_RULE);
    } else {
      name(document);
    }
    document.body().forEach(this::element);
    ending(document.ending());
    var sections = new DocxSections(file);
    if (document.annex() == null) {
      sections.endPortrait();
    } else {
      sections.breakBeforeAnnex();
      annex(document.annex());
      sections.endLandscape();
    }
  }

  private void name(OfficialDocument document) {
    body(DocxStyles.TYPE, document.type());
    body(DocxStyles.TITLE, document.title());
    DocxText.rule(file.createParagraph(), Paper.SHORT_RULE, paperWidth(), DocxText.AFTER_RULE);
  }

  private static int paperWidth() {
    return Paper.LEFT_COLUMN + Paper.RIGHT_COLUMN;
  }

  private void body(String style, String text) {
    DocxText.write(file.createParagraph(), style, text);
  }

  private void element(OfficialDocument.Element element) {
    switch (element) {
      case Addressees to -> {
        boolean one = to.lines().isEmpty();
        body(one ? DocxStyles.DEAR_ONE : DocxStyles.DEAR, to.words());
        to.lines().forEach(name -> body(DocxStyles.ADDRESSEE, name));
        DocxText.write(file.createParagraph(), DocxStyles.RULE, "")
            .setSpacingAfter(DocxText.AFTER_RULE);
      }
      case Basis(String words) -> body(DocxStyles.BASIS, words);
      case Heading(int depth, String words) ->
          body(depth == 1 ? DocxStyles.SECTION : DocxStyles.SUBSECTION, words);
      case Text(String words) -> body(DocxStyles.TEXT, words);
      case Grid(var columns, var rows) -> {
        DocxTable.write(file, columns, rows, paperWidth());
        DocxText.write(file.createParagraph(), DocxStyles.RULE, "")
            .setSpacingAfter(DocxText.AFTER_RULE);
      }
    }
  }

  /** A letter has its abstract under its number. */
  private void head(Letterhead head, @Nullable String about) {
    List<List<XWPFTableCell>> cells = DocxTable.columns(file, 2);
    var left = new DocxText(cells.get(0).get(0));
    if (head.superior() != null) {
      left.line(DocxStyles.SUPERIOR, head.superior());
    }
    head.issuer().forEach(line -> left.line(DocxStyles.ISSUER, line));
    left.rule(Paper.SHORT_RULE, Paper.LEFT_COLUMN);
    var right = new DocxText(cells.get(0).get(1));
    right.line(DocxStyles.NATION, OfficialDocument.NATION);
    right.line(DocxStyles.MOTTO, OfficialDocument.MOTTO);
    right.rule(Paper.mottoRule(), Paper.RIGHT_COLUMN);
    var numbered = new DocxText(cells.get(1).get(0));
    numbered.line(DocxStyles.NUMBER, head.number());
    if (about != null) {
      numbered.line(DocxStyles.ABOUT, about);
    }
    new DocxText(cells.get(1).get(1)).line(DocxStyles.DATE, head.date());
  }

  private void ending(Ending ending) {
    List<XWPFTableCell> cells = DocxTable.columns(file, 1).getFirst();
    var left = new DocxText(cells.get(0));
    left.line(DocxStyles.RECIPIENTS, OfficialDocument.RECIPIENTS);
    ending.recipients().forEach(name -> left.line(DocxStyles.RECIPIENT, name));
    var right = new DocxText(cells.get(1));
    ending.authority().forEach(line -> right.line(DocxStyles.SIGNATURE, line));
    if (ending.isSigned()) {
      right.space(SEAL);
    }
    if (ending.name() != null) {
      right.line(DocxStyles.SIGNATURE, ending.name());
    }
  }

  private void annex(Annex annex) {
    body(DocxStyles.TYPE, "PHỤ LỤC");
    body(DocxStyles.TITLE, annex.title());
    var attached = DocxText.write(file.createParagraph(), DocxStyles.DATE, annex.attachedTo());
    attached.setAlignment(ParagraphAlignment.CENTER);
    attached.setSpacingAfter(DocxText.AFTER_RULE);
    DocxTable.write(
        file, annex.columns(), annex.rows(), Paper.LONG_SIDE - Paper.RIGHT - Paper.RIGHT);
  }
}
