package vn.liencap.activity.messages.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFiguresTest {
  private static final List<CountedWords> KINDS =
      List.of(
          new CountedWords("session", List.of("buoi", "buoi tuyen truyen")),
          new CountedWords("participant", List.of("luot nguoi", "nguoi du")),
          new CountedWords("person_reached", List.of("nguoi", "nguoi duoc tiep can")),
          new CountedWords("bulletin", List.of("ban tin")),
          new CountedWords("article", List.of("tin bai")),
          new CountedWords("leaflet", List.of("to", "to roi")),
          new CountedWords("dialogue", List.of("cuoc", "cuoc doi thoai")),
          new CountedWords("contest", List.of("cuoc", "cuoc thi")));

  private static Map<String, Long> in(String message, String... expected) {
    return new MessageFigures(KINDS, Set.of(expected)).in(message);
  }

  @Test
  void aNumberCountsWhatStandsRightBehindIt() {
    assertThat(in("sang nay da to chuc 02 buoi tuyen truyen voi 1.200 luot nguoi, phat 350 to roi"))
        .isEqualTo(Map.of("session", 2L, "participant", 1_200L, "leaflet", 350L));
  }

  @Test
  void theLongestNameIsMeant() {
    assertThat(in("45 nguoi du")).isEqualTo(Map.of("participant", 45L));
    assertThat(in("45 nguoi tham du")).isEqualTo(Map.of("participant", 45L));
    assertThat(in("45 nguoi dan")).isEqualTo(Map.of("person_reached", 45L));
    assertThat(in("dang 5 tin, bai tren trang zalo")).isEqualTo(Map.of("article", 5L));
  }

  @Test
  void severalOfOneKindAreAddedUnlessThereIsATotal() {
    assertThat(in("2 buoi o ban a, 1 buoi o ban b")).isEqualTo(Map.of("session", 3L));
    assertThat(in("ban a 2 buoi, ban b 1 buoi, tong cong 3 buoi")).isEqualTo(Map.of("session", 3L));
    assertThat(in("tong so: 3 buoi (ban a 2 buoi, ban b 1 buoi)")).isEqualTo(Map.of("session", 3L));
  }

  @Test
  void whatMayMeanTwoIsWhatTheWorkIsToBring() {
    assertThat(in("da to chuc 2 cuoc")).isEmpty();
    assertThat(in("da to chuc 2 cuoc", "dialogue")).isEqualTo(Map.of("dialogue", 2L));
    assertThat(in("phat 4 ban")).isEqualTo(Map.of("bulletin", 4L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngay 28/11/2026",
        "theo ke hoach so 12/KH-UBND",
        "dat 75% nguoi dan",
        "luc 8h30 tai to dan pho so 3",
        "lien he 0912345678",
        "tang 1,5 lan",
        "so 1.000.000.000.000.000.000.000 tin bai"
      })
  void daysHoursSharesAndNumbersOfDocumentsCountNothing(String message) {
    assertThat(in(message.toLowerCase(java.util.Locale.ROOT))).isEmpty();
  }
}
