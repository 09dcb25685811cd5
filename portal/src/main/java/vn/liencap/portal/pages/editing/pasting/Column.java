package vn.liencap.portal.pages.editing.pasting;

import java.util.regex.Pattern;
import vn.liencap.directory.VietnameseText;

/** What a column of a table of activities holds. */
public enum Column {
  /** What is to be done. */
  TITLE("noi dung|nhiem vu|hoat dong|cong viec|ten viec|viec can lam|giai phap"),
  /** Who takes part. */
  COORDINATING("phoi hop"),
  /** Who leads. */
  LEAD(
      "chu tri|thuc hien chinh|don vi thuc hien|co quan thuc hien|dau moi|phu trach|don vi|co quan"),
  /** When. */
  TIMING("thoi gian|thoi han|tien do|hoan thanh|ngay|lo trinh"),
  /** How much, in đồng. */
  BUDGET("du toan|so tien|kinh phi du kien|kinh phi .*\\bdong|trieu dong"),
  /** Where the money comes from. */
  FUNDING("kinh phi|nguon von|nguon"),
  /** What comes of it. */
  OUTPUT("san pham|ket qua|dau ra|muc tieu"),
  /** Numbers of rows, notes, and whatever else there is. */
  NONE("^(tt|stt|so tt|so thu tu|ghi chu)$");

  private final Pattern words;

  Column(String words) {
    this.words = Pattern.compile(words);
  }

  /** What a heading speaks of; NONE when that is not known. */
  static Column of(String heading) {
    String folded = VietnameseText.folded(heading).replaceAll("\\s+", " ").strip();
    if (NONE.words.matcher(folded).find()) {
      return NONE;
    }
    // "Đơn vị chủ trì, phối hợp" is led first; "Thời gian thực hiện" is no unit.
    if (folded.contains("chu tri")) {
      return LEAD;
    }
    for (Column column :
        new Column[] {COORDINATING, TIMING, BUDGET, FUNDING, OUTPUT, TITLE, LEAD}) {
      if (column.words.matcher(folded).find()
          && !(column == TITLE && LEAD.words.matcher(folded).find())) {
        return column;
      }
    }
    return NONE;
  }
}
