package vn.liencap.plan.documents.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.text.Label;
import vn.liencap.plan.documents.domain.text.Paragraph;

/** What a person should look at before the reading is relied on. */
final class Remarks {
  private static final Place TOP = new Place(1, 1, null);

  private final List<Remark> remarks = new ArrayList<>();

  private Remarks() {}

  static List<Remark> on(SourceKind kind, ReadHead head) {
    var remarks = new Remarks();
    remarks.kind(kind);
    remarks.head(head);
    return remarks.remarks;
  }

  static List<Remark> on(SourceKind kind, ReadHead head, Section root) {
    var remarks = new Remarks();
    remarks.kind(kind);
    remarks.head(head);
    remarks.numbering(root);
    return remarks.remarks;
  }

  private void kind(SourceKind kind) {
    switch (kind) {
      case PLAN, WEB_ARTICLE_OF_PLAN -> {}
      case NEWS_ARTICLE ->
          add("Đây là bài báo đưa tin về một kế hoạch, không phải văn bản kế hoạch.", TOP);
      case INTERVIEW -> add("Đây là bài phỏng vấn, không phải văn bản kế hoạch.", TOP);
      case OTHER -> add("Không tìm thấy kế hoạch trong tài liệu này.", TOP);
    }
  }

  private void head(ReadHead head) {
    if (head.numberRaw() != null && head.number() == null) {
      add("Số văn bản còn để trống.", head.numberRaw().at());
    }
    if (head.dateRaw() != null && head.issuedOn() == null) {
      add("Ngày ban hành còn để trống hoặc không có trong lịch.", head.dateRaw().at());
    }
  }

  private void numbering(Section root) {
    Map<Integer, Section> seen = new HashMap<>();
    for (Section section : root.children()) {
      @Nullable Paragraph heading = section.heading();
      @Nullable Label label = heading == null ? null : heading.label();
      if (heading != null
          && label != null
          && label.kind() == Label.Kind.ROMAN
          && seen.put(label.value(), section) != null) {
        add("Số mục " + label.printed().strip() + " dùng hai lần.", heading.at());
      }
    }
  }

  private void add(String text, Place at) {
    remarks.add(new Remark(text, at));
  }
}
