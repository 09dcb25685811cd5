package vn.liencap.plan.parties.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.UnitGroup;

class PartyReaderTest {
  private static final NamedUnit PROVINCE = unit("bp", "Tỉnh Bình Phước", Level.PROVINCE, "bnv");
  private static final List<NamedUnit> BELOW =
      List.of(
          unit("snv", "Sở Nội vụ tỉnh Bình Phước", Level.DEPARTMENT, "bp"),
          unit("stc", "Sở Tài chính", Level.DEPARTMENT, "bp"),
          unit("sgd", "Sở Giáo dục và Đào tạo tỉnh Bình Phước", Level.DEPARTMENT, "bp"),
          unit("svh", "Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Phước", Level.DEPARTMENT, "bp"),
          unit("tt", "Thanh tra tỉnh Bình Phước", Level.DEPARTMENT, "bp"),
          unit("vp", "Văn phòng Ủy ban nhân dân tỉnh Bình Phước", Level.DEPARTMENT, "bp"),
          unit("dai", "Đài Phát thanh - Truyền hình và Báo Bình Phước", Level.DEPARTMENT, "bp"),
          unit("cd", "Công đoàn Viên chức tỉnh Bình Phước", Level.DEPARTMENT, "bp"),
          unit("dx", "Thành phố Đồng Xoài", Level.DISTRICT, "bp"),
          unit("bd", "Huyện Bù Đăng", Level.DISTRICT, "bp"),
          unit("th", "Phường Tân Hòa", Level.COMMUNE, "dx"),
          unit("mt1", "Xã Minh Tâm", Level.COMMUNE, "dx"),
          unit("mt2", "Xã Minh Tâm", Level.COMMUNE, "bd"));
  private static final PartyReader READER = new PartyReader(KnownUnits.of(PROVINCE, BELOW));
  private static final NamedUnit WARD = unit("dk", "Phường Đoàn Kết", Level.COMMUNE, "lc");
  private static final PartyReader WARD_READER = new PartyReader(KnownUnits.of(WARD, List.of()));

  private static NamedUnit unit(String id, String name, Level level, @Nullable String parent) {
    return new NamedUnit(new UnitId(id), name, level, parent == null ? null : new UnitId(parent));
  }

  private static Party only(String text) {
    List<Party> parties = READER.read(text);
    assertThat(parties).hasSize(1);
    return parties.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Sở Nội vụ                                   | snv
          Sở Nội vụ tỉnh                              | snv
          sở nội vụ tỉnh Bình Phước                   | snv
          Sở Nội vụ (để b/c)                          | snv
          Sở Tài chính                                | stc
          Sở Tài chính tỉnh Bình Phước                | stc
          Sở Giáo dục và Đào tạo                      | sgd
          Sở Văn hoá, Thể thao và Du lịch             | svh
          Thanh tra tỉnh                              | tt
          Văn phòng UBND tỉnh                         | vp
          Đài Phát thanh - Truyền hình và Báo Bình Phước | dai
          Đài Phát thanh – Truyền hình và Báo Bình Phước | dai
          Đài PT - TH và Báo Bình Phước               | dai
          Đài PT-TH và Báo Bình Phước.                | dai
          Công Đoàn viên chức tỉnh                    | cd
          UBND thành phố Đồng Xoài                    | dx
          UBND TP. Đồng Xoài                          | dx
          Ủy ban nhân dân huyện Bù Đăng               | bd
          Uỷ ban nhân dân huyện Bù Đăng               | bd
          UBND phường Tân Hoà                         | th
          Phường Tân Hòa                              | th
          UBND tỉnh                                   | bp
          Ủy ban nhân dân tỉnh Bình Phước             | bp
          """,
      delimiter = '|')
  void aUnitIsFoundByTheNamesItIsCalled(String text, String unit) {
    assertThat(only(text)).isEqualTo(new Party(text, new UnitId(unit), null, null));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Các sở, ban, ngành tỉnh                     | DEPARTMENT
          Các sở, ban, ngành                          | DEPARTMENT
          các Sở, ngành                               | DEPARTMENT
          Các sở, ban ngành, đoàn thể tỉnh            | DEPARTMENT
          Các sở, ban, ngành, đoàn thể cấp tỉnh       | DEPARTMENT
          Các sở, ban, ngành tỉnh Bình Phước          | DEPARTMENT
          Thủ trưởng các sở, ban, ngành               | DEPARTMENT
          Các cơ quan chuyên môn thuộc UBND tỉnh      | DEPARTMENT
          UBND các huyện, thị xã, thành phố           | DISTRICT
          UBND các huyện, thị xã và thành phố         | DISTRICT
          UBND các huyện, thành phố thuộc tỉnh        | DISTRICT
          UBND cấp huyện                              | DISTRICT
          Chủ tịch UBND các huyện, thị xã, thành phố  | DISTRICT
          UBND các xã, phường, thị trấn               | COMMUNE
          UBND các xã, phường, đặc khu                | COMMUNE
          Ủy ban nhân dân các xã, phường              | COMMUNE
          UBND các xã, phường trên địa bàn tỉnh       | COMMUNE
          Các xã, phường, thị trấn                    | COMMUNE
          UBND cấp xã                                 | COMMUNE
          """,
      delimiter = '|')
  void aGroupIsFoundByItsUsualNames(String text, String level) {
    var group = new UnitGroup(PROVINCE.id(), List.of(new Level(level)));
    assertThat(only(text)).isEqualTo(new Party(text, null, group, null));
  }

  @Test
  void provincesAreAGroupBelowTheMinistry() {
    NamedUnit ministry = unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null);
    var reader = new PartyReader(KnownUnits.of(ministry, List.of(PROVINCE)));
    for (String text :
        List.of(
            "UBND các tỉnh, thành phố",
            "UBND các tỉnh, thành phố trực thuộc Trung ương",
            "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương")) {
      assertThat(reader.read(text).getFirst().group())
          .isEqualTo(new UnitGroup(ministry.id(), List.of(Level.PROVINCE)));
    }
  }

  @Test
  void aHeadingMayNameTwoGroups() {
    List<Party> parties = READER.read("Các sở, ban, ngành và UBND các huyện, thị xã, thành phố");
    assertThat(parties)
        .extracting(Party::text)
        .containsExactly("Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố");
    assertThat(parties)
        .extracting(party -> java.util.Objects.requireNonNull(party.group()).levels())
        .containsExactly(List.of(Level.DEPARTMENT), List.of(Level.DISTRICT));
  }

  @Test
  void aListOfUnitsIsTakenApart() {
    assertThat(READER.read("Sở Nội vụ, Sở Giáo dục và Đào tạo và Sở Văn hóa, Thể thao và Du lịch"))
        .extracting(Party::unit)
        .containsExactly(new UnitId("snv"), new UnitId("sgd"), new UnitId("svh"));
    assertThat(READER.read("Các sở, ban, ngành tỉnh; UBND các xã, phường, thị trấn")).hasSize(2);
  }

  @Test
  void whoeverIsConcernedStaysTextBesideAGroup() {
    List<Party> parties = READER.read("UBND các xã, phường và các cơ quan, đơn vị liên quan");
    assertThat(parties).hasSize(2);
    assertThat(parties.getFirst().group()).isNotNull();
    assertThat(parties.getLast())
        .isEqualTo(new Party("các cơ quan, đơn vị liên quan", null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "các cơ quan, đơn vị liên quan",
        "Công Đoàn cơ sở trực thuộc",
        "Sở Y tế",
        "Xã Minh Tâm",
        "Báo Nhân dân và Đài Tiếng nói Việt Nam",
        "Sở Nội vụ và Sở Y tế",
        "UBND các xã thuộc huyện Bù Đăng",
        "UBND phường Tân Hỏa"
      })
  void whatIsNotUnderstoodStaysOneText(String text) {
    assertThat(only(text)).isEqualTo(new Party(text, null, null, null));
  }

  @Test
  void aGroupWithoutUnitsBelowStaysText() {
    assertThat(WARD_READER.read("Các sở, ban, ngành").getFirst().group()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công chức Văn phòng – Thống kê",
        "Công chức Tư pháp – Hộ tịch",
        "Các bộ phận chuyên môn",
        "Các cán bộ, công chức phường có liên quan",
        "Phòng Văn hóa - Xã hội"
      })
  void aPostIsAPost(String text) {
    assertThat(WARD_READER.read(text)).containsExactly(new Party(text, null, null, text));
  }

  @Test
  void aWardIsItsOwnCommittee() {
    assertThat(WARD_READER.read("UBND phường").getFirst().unit()).isEqualTo(WARD.id());
  }

  @Property
  void noTextMakesItFailAndNoneIsLost(@ForAll @StringLength(max = 80) String text) {
    List<Party> parties = READER.read(text);
    assertThat(parties.isEmpty()).isEqualTo(text.replace(";", "").isBlank());
    assertThat(parties).allMatch(party -> text.contains(party.text()));
  }
}
