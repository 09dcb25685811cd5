package vn.liencap.reporting.indices.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what was typed can be. */
final class EntryCheck {
  private static final int LONGEST_DOCUMENT = 300;
  private static final int LONGEST_LINK = 500;
  private static final int MOST_RANKED = 100;

  private final ProvincialIndex index;
  private final int year;
  private final LocalDate today;
  private final List<Fault> faults = new ArrayList<>();

  private EntryCheck(ProvincialIndex index, int year, LocalDate today) {
    this.index = index;
    this.year = year;
    this.today = today;
  }

  static List<Fault> of(Entry entry, ProvincialIndex index, int year, LocalDate today) {
    var check = new EntryCheck(index, year, today);
    check.scale("target", entry.target());
    check.scale("score", entry.score());
    if (!entry.saysNoResult()) {
      check.result(entry);
    }
    return check.faults;
  }

  private void scale(String field, @Nullable Score score) {
    if (score != null && !index.holds(score)) {
      fault(field, "Phải từ 0 đến " + index.max().printed() + " " + index.unit() + ".");
    }
  }

  private void result(Entry entry) {
    if (entry.score() == null) {
      fault("score", "Hãy nhập kết quả, hoặc bỏ trống cả xếp hạng và nguồn.");
    }
    if (year > today.getYear()) {
      fault("score", "Năm " + year + " chưa có kết quả; chỉ nhập được mục tiêu.");
    }
    rank(entry.rank(), entry.of());
    source(entry);
  }

  private void rank(@Nullable Integer rank, @Nullable Integer of) {
    if (rank == null && of == null) {
      return;
    }
    if (rank == null) {
      fault("rank", "Hãy nhập thứ hạng, hoặc bỏ trống tổng số tỉnh được xếp hạng.");
    } else if (of == null) {
      fault("of", "Hãy nhập tổng số tỉnh được xếp hạng.");
    } else if (of < 1 || of > MOST_RANKED) {
      fault("of", "Phải từ 1 đến " + MOST_RANKED + ".");
    } else if (rank < 1 || rank > of) {
      fault("rank", "Phải từ 1 đến " + of + ".");
    }
  }

  private void source(Entry entry) {
    String document = entry.document();
    if (document == null) {
      fault("document", "Hãy nhập văn bản hoặc báo cáo công bố kết quả.");
    } else if (document.chars().anyMatch(Character::isISOControl)) {
      fault("document", "Có ký tự điều khiển không đọc được; hãy xóa rồi nhập lại.");
    } else if (document.length() > LONGEST_DOCUMENT) {
      fault("document", "Dài quá " + LONGEST_DOCUMENT + " ký tự.");
    }
    String link = entry.link();
    if (link != null && (link.length() > LONGEST_LINK || !isAddress(link))) {
      fault("link", "Địa chỉ phải bắt đầu bằng http:// hoặc https:// và dài nhất 500 ký tự.");
    }
    LocalDate date = entry.date();
    if (date != null && (date.isAfter(today) || date.getYear() < year)) {
      fault("date", "Ngày văn bản phải từ năm " + year + " đến hôm nay.");
    }
  }

  private static boolean isAddress(String link) {
    try {
      URI address = URI.create(link);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private void fault(String field, String message) {
    faults.add(new Fault(field, message));
  }
}
