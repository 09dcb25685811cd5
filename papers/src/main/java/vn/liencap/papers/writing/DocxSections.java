package vn.liencap.papers.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sections of a Word file: portrait, and landscape for the annex. */
final class DocxSections {
  private final XWPFDocument file;

  DocxSections(XWPFDocument file) {
    this.file = file;
  }

  /** A file without an annex is one section. */
  void endPortrait() {
    portrait(bodySection());
  }

  /** Ends the portrait section in a paragraph of its own. */
  void breakBeforeAnnex() {
    XWPFParagraph last = file.createParagraph();
    last.setStyle(DocxStyles.RULE);
    CTPPr form = last.getCTP().getPPr();
    portrait(form.addNewSectPr());
  }

  void endLandscape() {
    CTSectPr section = bodySection();
    section.addNewPgNumType().setStart(BigInteger.ONE);
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(twips(Paper.LONG_SIDE));
    size.setH(twips(Paper.SHORT_SIDE));
    margins(section.addNewPgMar(), Paper.LEFT, Paper.RIGHT, Paper.BOTTOM, Paper.RIGHT);
    numbered(section);
  }

  private CTSectPr bodySection() {
    CTBody body = file.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private void portrait(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(Paper.SHORT_SIDE));
    size.setH(twips(Paper.LONG_SIDE));
    margins(section.addNewPgMar(), Paper.TOP, Paper.RIGHT, Paper.BOTTOM, Paper.LEFT);
    numbered(section);
  }

  private static void margins(CTPageMar margins, int top, int right, int bottom, int left) {
    margins.setTop(twips(top));
    margins.setRight(twips(right));
    margins.setBottom(twips(bottom));
    margins.setLeft(twips(left));
    margins.setHeader(twips(Paper.PAGE_NUMBER));
    margins.setFooter(twips(Paper.PAGE_NUMBER));
    margins.setGutter(BigInteger.ZERO);
  }

  /** The number stands in the middle of the upper margin, and not on the first page. */
  private void numbered(CTSectPr section) {
    section.addNewTitlePg();
    var policy = new XWPFHeaderFooterPolicy(file, section);
    XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
    XWPFParagraph paragraph =
        header.getParagraphs().isEmpty()
            ? header.createParagraph()
            : header.getParagraphs().getFirst();
    paragraph.setStyle(DocxStyles.PAGE_NUMBER);
    field(paragraph.createRun(), STFldCharType.BEGIN);
    XWPFRun code = paragraph.createRun();
    code.getCTR().addNewInstrText().setStringValue(" PAGE ");
    field(paragraph.createRun(), STFldCharType.END);
  }

  private static void field(XWPFRun run, STFldCharType.Enum part) {
    run.getCTR().addNewFldChar().setFldCharType(part);
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(DocxText.twips(millimetres));
  }
}
