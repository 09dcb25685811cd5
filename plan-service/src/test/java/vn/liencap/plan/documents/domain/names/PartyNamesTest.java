package vn.liencap.plan.documents.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.Place;

class PartyNamesTest {
  private static List<String> in(String text) {
    return PartyNames.in(text, new Place(1, 1, null), 1).stream().map(Found::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đài Phát thanh - Truyền hình và Báo Bình Phước",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Kế hoạch và Đầu tư",
        "Văn phòng HĐND và UBND phường",
        "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
        "Ban Quản lý Khu kinh tế và các Khu công nghiệp",
        "Các sở, ban, ngành tỉnh",
        "UBND các huyện, thị xã, thành phố",
        "UBND các xã, phường và đặc khu",
        "Các cán bộ, công chức phường có liên quan",
        "Các phòng, đơn vị",
        "Công chức Văn phòng – Thống kê",
        "các cơ quan, đơn vị, địa phương"
      })
  void aNameThatHoldsJointsStaysWhole(String name) {
    assertThat(in(name)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Công chức Văn phòng – Thống kê; Văn hóa – Xã hội | Công chức Văn phòng – Thống kê | Văn hóa – Xã hội
          Công chức Tư pháp - Hộ tịch, Địa chính - Xây dựng | Công chức Tư pháp - Hộ tịch | Địa chính - Xây dựng
          Sở Nội vụ và Sở Tài chính.                        | Sở Nội vụ                      | Sở Tài chính
          Sở Giáo dục và Đào tạo, Sở Y tế                    | Sở Giáo dục và Đào tạo         | Sở Y tế
          UBND các xã, phường và các cơ quan, đơn vị liên quan | UBND các xã, phường          | các cơ quan, đơn vị liên quan
          Công Đoàn cơ sở trực thuộc và các cơ quan liên quan | Công Đoàn cơ sở trực thuộc    | các cơ quan liên quan
          Đoàn Thanh niên, Hội Phụ nữ xã                     | Đoàn Thanh niên                | Hội Phụ nữ xã
          Các sở, ban, ngành và UBND các huyện               | Các sở, ban, ngành             | UBND các huyện
          """,
      delimiter = '|')
  void twoNamesAreTwo(String text, String first, String second) {
    assertThat(in(text)).containsExactly(first, second);
  }
}
