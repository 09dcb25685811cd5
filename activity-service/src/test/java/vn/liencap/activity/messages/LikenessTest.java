package vn.liencap.activity.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liencap.directory.VietnameseText;

class LikenessTest {
  private static final List<String> TITLES =
      List.of(
          "Tin, bài về cải cách hành chính trên truyền thanh cơ sở và Zalo",
          "Đối thoại với người dân, doanh nghiệp về thủ tục hành chính",
          "Buổi hướng dẫn người dân nộp hồ sơ trực tuyến tại tổ dân phố, thôn, bản",
          "Niêm yết và phát tờ gấp hướng dẫn thủ tục tại Trung tâm Phục vụ hành chính công");

  @ParameterizedTest
  @CsvSource({
    "'Em báo cáo: sáng nay loa truyền thanh đã phát 3 tin về CCHC ạ', 0",
    "'Chiều qua UBND đối thoại với 40 hộ và 6 doanh nghiệp', 1",
    "'Tổ công nghệ số hướng dẫn bà con thôn Nà Khương nộp hồ sơ trực tuyến, 25 người', 2",
    "'da phat 200 to gap o trung tam phuc vu hanh chinh cong', 3",
  })
  void aMessageIsMostLikeTheWorkItSpeaksOf(String message, int title) {
    List<String> folded = TITLES.stream().map(VietnameseText::folded).toList();
    var likeness = new Likeness(folded, VietnameseText.folded(message));
    String likeliest = folded.stream().max(Comparator.comparingDouble(likeness::of)).orElseThrow();
    assertThat(likeliest).isEqualTo(folded.get(title));
  }

  @Test
  void aMessageThatSharesNoWordIsLikeNothing() {
    String title = "doi thoai voi nguoi dan";
    assertThat(new Likeness(List.of(title), "chuc mung nam moi").of(title)).isZero();
    assertThat(new Likeness(List.of(title), title).of(title)).isGreaterThan(0.99);
  }
}
