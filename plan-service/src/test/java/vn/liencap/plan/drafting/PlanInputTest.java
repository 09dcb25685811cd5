package vn.liencap.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.PROVINCE;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.Example;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.runtime.FieldProblem;

class PlanInputTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final UnitDirectory COUNTRY = Example.country();

  private final AtomicInteger counter = new AtomicInteger();
  private final ContentReading reading =
      new ContentReading(
          new PartyReaders(COUNTRY).of(PROVINCE, DAY),
          unit -> COUNTRY.find(unit).isPresent(),
          () -> "new" + counter.incrementAndGet());

  private PlanContent read(String json) {
    return reading.read(JSON.readValue(json, PlanInput.class), 2026);
  }

  private List<String> faultyFields() {
    return reading.problems().stream().map(FieldProblem::field).toList();
  }

  @Test
  void aParagraphIsABareStringOrAnObject() {
    PlanContent content =
        read(
            """
            {"title": "Kế hoạch",
             "objectives": ["Một", {"text": "Hai", "id": "o2", "mandatory": true}, {"raw": "Ba"}, null],
             "monitoring": [{"unit": "Sở Nội vụ", "kind": "INSPECT", "raw": "Kiểm tra"}],
             "legalBases": ["Luật Tổ chức chính quyền địa phương"],
             "indices": [{"code": "PAPI", "raw": "Chỉ số PAPI"}],
             "signer": null, "recipients": null}
            """);
    assertThat(content.objectives()).extracting(TextItem::text).containsExactly("Một", "Hai", "Ba");
    assertThat(content.objectives())
        .extracting(item -> item.id().value())
        .containsExactly("new1", "o2", "new2");
    assertThat(content.objectives().get(1).mandatory()).isTrue();
    assertThat(content.monitoring().getFirst().text()).isEqualTo("Sở Nội vụ: Kiểm tra");
    assertThat(content.legalBases().getFirst().title()).contains("Luật");
    assertThat(content.type()).isEqualTo("Kế hoạch");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void namesAndTimingsAreReadAsPrintedOrTakenAsChosen() {
    PlanContent content =
        read(
            """
            {"title": "x", "activities": [
              {"title": "a", "lead": "Sở Nội vụ", "timing": "Quý II"},
              {"title": "b", "lead": [{"text": "xã", "group": {"within": "p1", "levels": ["COMMUNE"]}}],
               "timing": {"raw": "khi cần", "kind": "CONTINUOUS"}},
              {"title": "c", "lead": ["UBND các xã, phường"], "carrier": "LEAD",
               "outputs": ["01 báo cáo", {"text": "buổi", "kind": "session", "quantity": 3}]}]}
            """);
    KeyActivity first = content.activities().getFirst();
    assertThat(first.lead().getFirst().unit()).isEqualTo(new UnitId("p1-snv"));
    assertThat(first.carrier()).isEqualTo(Carrier.LEAD);
    assertThat(first.timing().kind()).isEqualTo(TimingKind.QUARTER);
    KeyActivity second = content.activities().get(1);
    assertThat(second.lead())
        .containsExactly(
            new Party("xã", null, new UnitGroup(PROVINCE, List.of(Level.COMMUNE)), null));
    assertThat(second.carrier()).isEqualTo(Carrier.EACH);
    assertThat(second.timing().kind()).isEqualTo(TimingKind.CONTINUOUS);
    assertThat(content.activities().get(2).carrier()).isEqualTo(Carrier.LEAD);
    assertThat(content.activities().get(2).outputs())
        .extracting(output -> output.kind() + " " + output.quantity())
        .containsExactly("null null", "session 3");
  }

  @Test
  void whatWasReadCanBeSentBackAndIsTheSame() {
    PlanContent content =
        read(
            """
            {"title": "x", "docSymbol": "KH-UBND", "objectives": ["Một"],
             "targets": ["90 %"],
             "activities": [{"title": "a", "lead": ["Sở Nội vụ"], "coordinating": ["UBND các xã, phường"], "timing": "tháng 5"}],
             "responsibilities": [{"unit": "Các sở, ban, ngành và UBND các xã, phường", "tasks": ["Báo cáo"]}],
             "reporting": [{"period": "QUARTER", "from": "a", "to": "b"}],
             "recipients": ["Như trên"]}
            """);
    assertThat(content.responsibilities().getFirst().parties()).hasSize(2);
    var again =
        new ContentReading(new PartyReaders(COUNTRY).of(PROVINCE, DAY), _ -> true, () -> "unused");
    PlanInput back = JSON.readValue(JSON.writeValueAsString(content), PlanInput.class);
    assertThat(again.read(back, 2026)).isEqualTo(content);
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var _ =
        read(
            """
            {"title": "%s",
             "docSymbol": "có dấu cách",
             "legalBases": [{"date": "29/3/2022"}],
             "objectives": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}, {"id": "b~c", "text": "z"}, ""],
             "activities": [{"title": "t", "budget": -1, "lead": [{"unit": "nowhere"}],
                             "timing": {"kind": "MONTH", "month": 13}},
                            {"title": "t", "timing": {"kind": "QUARTER"}}]}
            """
                .formatted("x".repeat(1_001)));
    assertThat(faultyFields())
        .contains(
            "title",
            "docSymbol",
            "legalBases[0].date",
            "objectives[1].id",
            "objectives[2].id",
            "objectives[3]",
            "activities[0].budget",
            "activities[0].lead[0]",
            "activities[0].timing",
            "activities[1].timing");
  }

  @Test
  void aPlanHasAtMostFiveHundredActivities() {
    String activities = "{\"title\": \"a\"},".repeat(500) + "{\"title\": \"a\"}";
    assertThat(read("{\"title\": \"x\", \"activities\": [" + activities + "]}").activities())
        .hasSize(500);
    assertThat(faultyFields()).containsExactly("activities");
  }
}
