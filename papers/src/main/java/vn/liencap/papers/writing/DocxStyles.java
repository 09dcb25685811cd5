package vn.liencap.papers.writing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of an official document, by the names of its components in the decree. */
final class DocxStyles {
  static final String FONT = "Times New Roman";
  static final String SUPERIOR = "CoQuanChuQuan";
  static final String ISSUER = "CoQuanBanHanh";
  static final String NATION = "QuocHieu";
  static final String MOTTO = "TieuNgu";
  static final String NUMBER = "SoKyHieu";
  static final String ABOUT = "TrichYeuCongVan";
  static final String DEAR = "KinhGui";
  static final String DEAR_ONE = "KinhGuiMotNoi";
  static final String ADDRESSEE = "KinhGuiDanhSach";
  static final String DATE = "DiaDanhThoiGian";
  static final String TYPE = "TenLoai";
  static final String TITLE = "TrichYeu";
  static final String BASIS = "CanCu";
  static final String SECTION = "Heading1";
  static final String SUBSECTION = "Heading2";
  static final String TEXT = "NoiDung";
  static final String RECIPIENTS = "NoiNhan";
  static final String RECIPIENT = "NoiNhanDanhSach";
  static final String SIGNATURE = "ChuKy";
  static final String CELL = "OBang";
  static final String CELL_CENTRED = "OBangGiua";
  static final String CELL_HEADING = "TieuDeBang";
  static final String PAGE_NUMBER = "SoTrang";
  static final String RULE = "DuongKe";

  private static final int AFTER_PARAGRAPH = 120;
  private static final int IN_CELL = 50;

  private final XWPFStyles styles;
  private final List<CTStyle> made = new ArrayList<>();

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void addTo(XWPFDocument file) {
    var styles = new DocxStyles(file.createStyles());
    styles.defaults();
    styles.normal();
    styles.head();
    styles.body();
    styles.rest();
    styles.made.forEach(style -> styles.styles.addStyle(new XWPFStyle(style)));
  }

  private void defaults() {
    styles.setDefaultFonts(fonts());
    styles.setEastAsia("vi-VN");
    styles.setSpellingLanguage("vi-VN");
  }

  private static CTFonts fonts() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    return fonts;
  }

  private void normal() {
    new Style("Normal", "Normal", Paper.BODY_SIZE).isDefault();
  }

  private void head() {
    new Style(SUPERIOR, "Cơ quan chủ quản", Paper.ISSUER_SIZE).centred();
    new Style(ISSUER, "Cơ quan ban hành", Paper.ISSUER_SIZE).centred().bold();
    new Style(NATION, "Quốc hiệu", Paper.NATION_SIZE).centred().bold();
    new Style(MOTTO, "Tiêu ngữ", Paper.MOTTO_SIZE).centred().bold();
    new Style(NUMBER, "Số, ký hiệu", Paper.MOTTO_SIZE).centred().before(AFTER_PARAGRAPH);
    new Style(DATE, "Địa danh, thời gian", Paper.MOTTO_SIZE)
        .centred()
        .italic()
        .before(AFTER_PARAGRAPH);
    new Style(TYPE, "Tên loại", Paper.BODY_SIZE).centred().bold().before(300).withNext();
    new Style(TITLE, "Trích yếu", Paper.BODY_SIZE).centred().bold().withNext();
  }

  private void body() {
    new Style(BASIS, "Căn cứ", Paper.BODY_SIZE).paragraph(STJc.BOTH).italic();
    new Style(SECTION, "heading 1", Paper.BODY_SIZE).paragraph(STJc.LEFT).bold().outline(0);
    new Style(SUBSECTION, "heading 2", Paper.BODY_SIZE).paragraph(STJc.LEFT).bold().outline(1);
    new Style(TEXT, "Nội dung", Paper.BODY_SIZE).paragraph(STJc.BOTH);
    new Style(ABOUT, "Trích yếu công văn", Paper.ABOUT_SIZE).centred().before(AFTER_PARAGRAPH);
    new Style(DEAR, "Kính gửi", Paper.BODY_SIZE).indented(Paper.DEAR, 0);
    new Style(DEAR_ONE, "Kính gửi, một nơi", Paper.BODY_SIZE).centred();
    new Style(ADDRESSEE, "Kính gửi, danh sách", Paper.BODY_SIZE)
        .indented(Paper.ADDRESSEE, Paper.DASH);
  }

  private void rest() {
    new Style(RECIPIENTS, "Nơi nhận", Paper.RECIPIENTS_SIZE).bold().italic();
    new Style(RECIPIENT, "Nơi nhận, danh sách", Paper.RECIPIENT_SIZE);
    new Style(SIGNATURE, "Chữ ký", Paper.BODY_SIZE).centred().bold();
    new Style(CELL, "Ô bảng", Paper.TABLE_SIZE).before(IN_CELL);
    new Style(CELL_CENTRED, "Ô bảng, giữa", Paper.TABLE_SIZE).centred().before(IN_CELL);
    new Style(CELL_HEADING, "Tiêu đề bảng", Paper.TABLE_SIZE).centred().bold().before(IN_CELL);
    new Style(PAGE_NUMBER, "Số trang", Paper.MOTTO_SIZE).centred();
    new Style(RULE, "Đường kẻ", 1);
  }

  /** One style. */
  private final class Style {
    private final CTStyle style = CTStyle.Factory.newInstance();

    Style(String id, String name, int size) {
      style.setStyleId(id);
      style.setType(STStyleType.PARAGRAPH);
      style.addNewName().setVal(name);
      if (!id.equals("Normal")) {
        style.addNewBasedOn().setVal("Normal");
      }
      style.addNewQFormat();
      CTRPr letters = style.addNewRPr();
      letters.addNewSz().setVal(BigInteger.valueOf(size * 2L));
      letters.addNewSzCs().setVal(BigInteger.valueOf(size * 2L));
      CTSpacing spacing = style.addNewPPr().addNewSpacing();
      spacing.setBefore(BigInteger.ZERO);
      spacing.setAfter(BigInteger.ZERO);
      made.add(style); // the library copies a style when it takes it
    }

    @SuppressWarnings("UnusedReturnValue")
    Style isDefault() {
      style.setDefault(true);
      return this;
    }

    private CTPPrGeneral form() {
      return style.getPPr();
    }

    Style centred() {
      form().addNewJc().setVal(STJc.CENTER);
      return this;
    }

    Style bold() {
      style.getRPr().addNewB();
      return this;
    }

    Style italic() {
      style.getRPr().addNewI();
      return this;
    }

    Style before(int twips) {
      form().getSpacing().setBefore(BigInteger.valueOf(twips));
      return this;
    }

    Style withNext() {
      form().addNewKeepNext();
      return this;
    }

    /** A paragraph of the body: its first line indented, single to one and a half spacing. */
    Style paragraph(STJc.Enum alignment) {
      form().addNewJc().setVal(alignment);
      form().addNewInd().setFirstLine(BigInteger.valueOf(DocxText.twips(Paper.INDENT)));
      CTSpacing spacing = form().getSpacing();
      spacing.setAfter(BigInteger.valueOf(AFTER_PARAGRAPH));
      spacing.setLine(BigInteger.valueOf(264));
      spacing.setLineRule(STLineSpacingRule.AUTO);
      return this;
    }

    /** So many millimetres from the margin, the first line as many less. */
    @SuppressWarnings("UnusedReturnValue")
    Style indented(double left, double hanging) {
      var indent = form().addNewInd();
      indent.setLeft(BigInteger.valueOf(DocxText.twips(left)));
      indent.setHanging(BigInteger.valueOf(DocxText.twips(hanging)));
      return this;
    }

    @SuppressWarnings("UnusedReturnValue")
    Style outline(int level) {
      form().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      return withNext();
    }
  }
}
