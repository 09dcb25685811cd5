package vn.liencap.portal.pages.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void aCodeIsProposedFromTheLabelWithoutDiacritics() {
    assertThat(new Codes(List.of()).of("", "Số buổi tuyên truyền, đối thoại"))
        .isEqualTo("so-buoi-tuyen-truyen-doi-thoai");
  }

  @Test
  void whatWasTypedStaysEvenWhereItIsWrong() {
    assertThat(new Codes(List.of("mã")).of(" mã ", "Số buổi")).isEqualTo("mã");
  }

  @Test
  void noProposalIsTakenTwiceOrFromSomebodyWhoTypedIt() {
    var codes = new Codes(List.of("so-buoi"));
    assertThat(codes.of("", "Số buổi")).isEqualTo("so-buoi-2");
    assertThat(codes.of("", "Số buổi")).isEqualTo("so-buoi-3");
  }

  @Test
  void aLongLabelIsCutBetweenWords() {
    assertThat(new Codes(List.of()).of("", "Tỷ lệ người dân được thông tin về cải cách hành chính"))
        .hasSizeLessThanOrEqualTo(40)
        .isEqualTo("ty-le-nguoi-dan-duoc-thong-tin-ve-cai");
  }

  @Test
  void nothingIsProposedForNothing() {
    assertThat(new Codes(List.of()).of(null, " ")).isEmpty();
  }
}
