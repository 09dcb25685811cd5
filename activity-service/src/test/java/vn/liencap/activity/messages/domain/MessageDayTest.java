package vn.liencap.activity.messages.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.directory.VietnameseText;

class MessageDayTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private static MessageDay in(String typed) {
    return MessageDay.in(VietnameseText.bare(typed), typed, MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu 3.000.000 đồng",
        "Thu 5 hồ sơ trong năm",
        "Họp lần thứ hai",
        "da thu nam 2026"
      })
  void whatOnlySoundsLikeAWeekdayIsNone(String typed) {
    assertThat(in(typed).said()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "da phat loa ngay 28/11/2026, 2026-11-28",
    "28/11 da hop dan, 2026-11-28",
    "ngay 5 thang 3 nam 2026 to chuc, 2026-03-05",
    "ngay 25/12 to chuc, 2025-12-25",
    "hom qua da hop dan, 2026-11-29",
    "chieu qua da hop dan, 2026-11-29",
    "hom kia da hop dan, 2026-11-28",
    "sang nay phat loa, 2026-11-30",
    "Thứ sáu vừa rồi, 2026-11-27",
    "Chủ nhật họp dân, 2026-11-29",
    "thứ 2 họp dân, 2026-11-30",
  })
  void theDayIsRead(String message, LocalDate day) {
    assertThat(in(message)).isEqualTo(new MessageDay(day, true));
  }

  @Test
  void aMessageWithoutADayMeansTodayAndSaysSo() {
    assertThat(in("Đã phát 3 bản tin")).isEqualTo(new MessageDay(MONDAY, false));
  }

  @Test
  void aDayThatIsNoneOrStillToComeIsPassedOver() {
    assertThat(in("hop 31/02, bao cao truoc 15/12/2026").said()).isFalse();
    assertThat(in("hop ngay 31/02, lam xong ngay 20/11").day())
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void aLetterSpeaksOfTheDayOfTheWorkNotOfItsOwnNorOfItsDocuments() {
    String letter =
        """
        UBND PHƯỜNG ĐOÀN KẾT
        Số: 15/BC-TDP3                    Đoàn Kết, ngày 29 tháng 11 năm 2026
        Thực hiện Kế hoạch số 18/KH-UBND ngày 26/02/2026 của UBND tỉnh,
        Tổ dân phố số 3 báo cáo trước ngày 25/11/2026 như sau: ngày 27/11/2026 đã tổ chức 02 buổi.
        """;
    assertThat(in(letter)).isEqualTo(new MessageDay(LocalDate.of(2026, 11, 27), true));
    assertThat(in(letter.replace("ngày 27/11/2026 ", "")).day())
        .isEqualTo(LocalDate.of(2026, 11, 29));
  }

  @Test
  void workThatTookSomeDaysIsOfItsLastDay() {
    assertThat(in("từ ngày 20/11 đến ngày 25/11/2026 phát loa").day())
        .isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(in("từ 20/11 bắt đầu phát loa").day()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Property
  void noWorkIsDoneInTheFuture(
      @ForAll @IntRange(min = 0, max = 99) int day,
      @ForAll @IntRange(min = 0, max = 99) int month) {
    assertThat(in("ngay " + day + "/" + month).day())
        .isBeforeOrEqualTo(MONDAY)
        .isAfter(MONDAY.minusYears(4));
  }
}
