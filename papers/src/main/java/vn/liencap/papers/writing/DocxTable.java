package vn.liencap.papers.writing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.liencap.papers.OfficialDocument.Column;

/** Tables of a Word file. They are built as XML: a table of the library is slow when it is long. */
final class DocxTable {
  private DocxTable() {}

  /** Rows of the two columns of head and end, without lines around them. */
  static List<List<XWPFTableCell>> columns(XWPFDocument file, int rows) {
    XWPFTable table = file.createTable(rows, 2);
    table.removeBorders();
    table.setCellMargins(0, 0, 0, 0);
    int[] widths = {DocxText.twips(Paper.LEFT_COLUMN), DocxText.twips(Paper.RIGHT_COLUMN)};
    shape(table.getCTTbl(), widths);
    table.getRows().forEach(row -> row.setCantSplitRow(true));
    table.getRows().forEach(row -> width(row.getCtRow(), widths));
    return table.getRows().stream().map(row -> row.getTableCells()).toList();
  }

  private static void width(CTRow row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      CTTc cell = row.getTcArray(i);
      size(
          cell.isSetTcPr() && cell.getTcPr().isSetTcW()
              ? cell.getTcPr().getTcW()
              : (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewTcW(),
          widths[i]);
    }
  }

  private static void size(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }

  private static void shape(CTTbl table, int[] widths) {
    CTTblPr properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
    int whole = 0;
    CTTblGrid grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      whole += width;
    }
    size(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), whole);
    (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
        .setType(STTblLayoutType.FIXED);
  }

  /** A table so many millimetres wide; its heading comes again on every page. */
  static void write(
      XWPFDocument file, List<Column> columns, List<List<List<String>>> rows, int millimetres) {
    CTTbl table = file.getDocument().getBody().addNewTbl();
    var empty = new XWPFTable(table, file); // gives it its borders and margins
    while (!empty.getRows().isEmpty() && table.sizeOfTrArray() > 0) {
      table.removeTr(0);
    }
    int[] widths = widths(columns, DocxText.twips(millimetres));
    shape(table, widths);
    List<List<String>> headings =
        columns.stream().map(column -> List.of(column.heading())).toList();
    CTTrPr first = row(table, headings, styles(columns, true), widths);
    first.addNewTblHeader();
    List<String> styles = styles(columns, false);
    rows.forEach(row -> row(table, row, styles, widths));
  }

  private static int[] widths(List<Column> columns, int paper) {
    int shares = columns.stream().mapToInt(Column::share).sum();
    return columns.stream().mapToInt(column -> paper * column.share() / shares).toArray();
  }

  private static List<String> styles(List<Column> columns, boolean heading) {
    List<String> styles = new ArrayList<>();
    for (Column column : columns) {
      styles.add(
          heading
              ? DocxStyles.CELL_HEADING
              : column.centred() ? DocxStyles.CELL_CENTRED : DocxStyles.CELL);
    }
    return styles;
  }

  private static CTTrPr row(
      CTTbl table, List<List<String>> cells, List<String> styles, int[] widths) {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    for (int i = 0; i < cells.size(); i++) {
      CTTc cell = row.addNewTc();
      size(cell.addNewTcPr().addNewTcW(), widths[i]);
      List<String> lines = cells.get(i).isEmpty() ? List.of("") : cells.get(i);
      for (String line : lines) {
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(styles.get(i));
        paragraph.addNewR().addNewT().setStringValue(line);
      }
    }
    return properties;
  }
}
