package vn.liencap.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.group;
import static vn.liencap.plan.Example.party;
import static vn.liencap.plan.Example.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.plan.Example;

class FinanceUnitsTest {
  private static final UnitId HOME_AFFAIRS = new UnitId("sonoivu");
  private static final UnitId FINANCE = new UnitId("sotaichinh");
  private static final UnitId TREASURY = new UnitId("khobac");

  /** Plan 42/KH-UBND of Bình Phước, 2022, and its like. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ vào nguồn kinh phí đã bố trí trong dự toán năm 2022 thực hiện thẩm định và quyết"
            + " toán kinh phí thực hiện kế hoạch theo quy định.",
        "Thẩm định dự toán, hướng dẫn sử dụng kinh phí.",
        "Chủ trì, phối hợp với Sở Nội vụ thẩm định dự toán kinh phí của các cơ quan.",
        "HƯỚNG DẪN VIỆC QUYẾT  TOÁN THEO QUY ĐỊNH",
        "Thẩm định hồ sơ đề nghị quyết toán kinh phí của các cơ quan, đơn vị.",
        "Tham mưu bố trí kinh phí; thẩm định kinh phí hằng năm."
      })
  void whoAppraisesOrSettlesMoneyIsTheFinanceUnit(String duty) {
    assertThat(named(section(FINANCE, duty))).containsExactly(FINANCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bố trí đủ kinh phí, nhân lực để triển khai thực hiện Kế hoạch.",
        "Thẩm định nội dung tuyên truyền. Lập dự toán kinh phí.",
        "Lập dự toán kinh phí gửi Sở Tài chính thẩm định.",
        "Lập dự toán, đề nghị Sở Tài chính thẩm định.",
        "b) Phối hợp với Sở Tài chính thẩm định, quyết toán kinh phí.",
        "Quản lý, sử dụng và thanh quyết toán kinh phí theo quy định.",
        "Lập hồ sơ quyết toán gửi Sở Tài chính.",
        "Theo dõi, đôn đốc các cơ quan thực hiện."
      })
  void whoOnlySpendsHelpsOrAsksIsNot(String duty) {
    assertThat(named(section(HOME_AFFAIRS, duty))).isEmpty();
  }

  @Test
  void textThatWasTypedWithMarksApartIsTheSame() {
    String apart = Normalizer.normalize("Quyết toán kinh phí.", Normalizer.Form.NFD);

    assertThat(named(section(FINANCE, apart))).containsExactly(FINANCE);
  }

  @Test
  void everyUnitSoNamedSettlesAndEachOnce() {
    assertThat(
            named(
                section(HOME_AFFAIRS, "Theo dõi, đôn đốc."),
                section(FINANCE, "Thẩm định dự toán.", "Quyết toán kinh phí."),
                section(TREASURY, "Kiểm soát chi, quyết toán."),
                section(FINANCE, "Quyết toán cuối năm.")))
        .containsExactly(FINANCE, TREASURY);
  }

  @Test
  void groupsAndNamesThatNobodyUnderstoodSettleNothing() {
    assertThat(
            named(
                section(List.of(group(Example.PROVINCE, Level.COMMUNE)), "Quyết toán kinh phí."),
                section(List.of(text("Phòng Kế toán")), "Quyết toán kinh phí.")))
        .isEmpty();
  }

  private static List<UnitId> named(Responsibility... sections) {
    return FinanceUnits.of(content(List.of(), List.of(sections)));
  }

  private static Responsibility section(UnitId unit, String... duties) {
    return section(List.of(party(unit)), duties);
  }

  private static Responsibility section(List<Party> parties, String... duties) {
    List<Duty> said = new ArrayList<>();
    for (String duty : duties) {
      said.add(new Duty(new ItemId("nv" + said.size()), duty, Example.always()));
    }
    return new Responsibility("Tổ chức thực hiện", parties, said);
  }
}
