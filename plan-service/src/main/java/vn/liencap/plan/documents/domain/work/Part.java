package vn.liencap.plan.documents.domain.work;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.text.Words;

/** What a column of an activity table, or a line under an activity, tells of it. */
enum Part {
  NUMBER("^(?:stt|tt|so tt|so thu tu|so)$"),
  LEAD_AND_COORDINATING(
      "chu tri\\W+(?:va )?(?:co quan |don vi )?phoi hop|thuc hien,? (?:va )?(?:co quan |don vi )?phoi hop"),
  COORDINATING("phoi hop|^(?:co quan|don vi|thanh phan)? ?tham gia"),
  LEAD(
      "chu tri|phu trach|(?:don vi|co quan|bo phan|nguoi|cap|ban,? nganh)(?: duoc giao)? (?:tham muu,? )?(?:to chuc )?"
          + "(?:thuc hien|trien khai)|^(?:phan cong|trach nhiem)(?: thuc hien)?$|dau moi|^giao$|^don vi$|^co quan$"),
  OUTPUT("san pham|(?<!bao cao )ket qua|dau ra"),
  TIMING("thoi gian|thoi han|tien do|hoan thanh|thoi diem"),
  FUNDING("kinh phi|du toan|nguon von"),
  PLACE("dia diem|dia ban"),
  NOTE("ghi chu"),
  CHANNEL("hinh thuc|phuong thuc|cach thuc"),
  AUDIENCE("doi tuong|thanh phan|so luong"),
  TITLE("nhiem vu|hoat dong|cong viec|noi dung|ten |muc tieu|tieu chi");

  private final Pattern words;

  Part(String words) {
    this.words = Pattern.compile(words);
  }

  /** What a column of that heading tells; null when it is none that is known. */
  static @Nullable Part ofColumn(String heading) {
    String plain =
        Words.plain(heading.replaceAll("\\(.*?\\)", " ")).replaceAll("[.:]+$", "").strip();
    for (Part part : values()) {
      if (part.words.matcher(plain).find()) {
        return part;
      }
    }
    return null;
  }

  /** What a line of that label tells of an activity; null when it is none. */
  static @Nullable Part ofLine(String label) {
    String plain = Words.plain(label.replaceAll("\\(.*?\\)", " ")).strip();
    Part part = plain.length() > 45 || plain.split(" ", -1).length > 8 ? null : ofColumn(plain);
    return part == NUMBER || part == TITLE ? null : part;
  }

  boolean isDecisive() {
    return switch (this) {
      case LEAD, COORDINATING, LEAD_AND_COORDINATING, TIMING, FUNDING, OUTPUT -> true;
      case NUMBER, PLACE, NOTE, CHANNEL, AUDIENCE, TITLE -> false;
    };
  }

  boolean namesUnits() {
    return this == LEAD || this == COORDINATING || this == LEAD_AND_COORDINATING;
  }
}
