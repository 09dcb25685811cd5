package vn.liencap.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.Level.COMMUNE;
import static vn.liencap.contracts.Level.PROVINCE;
import static vn.liencap.contracts.plan.Carrier.EACH;
import static vn.liencap.contracts.plan.Carrier.LEAD;
import static vn.liencap.plan.Example.DAY;
import static vn.liencap.plan.Example.MINISTRY;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.draft;
import static vn.liencap.plan.Example.group;
import static vn.liencap.plan.Example.party;
import static vn.liencap.plan.Example.section;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.Example;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.parties.PartyReaders;

class ParentDraftTest {
  private static final UnitDirectory COUNTRY = Example.country();
  private static final UnitView UNIT = COUNTRY.at(Example.PROVINCE, DAY).orElseThrow();

  private static PlanContent of(
      List<KeyActivity> activities, List<Responsibility> duties, AssignedItem... carried) {
    Plan parent = draft(MINISTRY, content(activities, duties));
    var assignment =
        new AssignmentState(
            AssignmentId.of(parent.id(), UNIT.id()),
            parent.id(),
            parent.programme(),
            UNIT.id(),
            MINISTRY,
            "Kế hoạch",
            "251/QĐ-BNV",
            2026,
            AssignmentMode.IMPLEMENT,
            null,
            List.of(carried),
            AssignmentStatus.ASSIGNED,
            null,
            null,
            1,
            1,
            PlanStanding.IN_FORCE,
            null,
            null);
    List<Level> below = List.of(Level.DEPARTMENT, COMMUNE);
    var names = new PartyReaders(COUNTRY).of(UNIT.id(), DAY);
    return new ParentDraft(parent, assignment, UNIT, names, below::contains).content("Bộ Nội vụ");
  }

  private static AssignedItem each(String item) {
    return new AssignedItem(new ItemId(item), EACH);
  }

  @Test
  void theParentIsTheLegalBasisAndEveryItemServesItsOwn() {
    PlanContent draft = of(List.of(), List.of());
    assertThat(draft.legalBases())
        .singleElement()
        .satisfies(basis -> assertThat(basis.issuer()).isEqualTo("Bộ Nội vụ"));
    assertThat(draft.objectives().getFirst().serves())
        .containsExactly(new ItemRef(Example.draft(MINISTRY, draft).id(), new ItemId("o1")));
    assertThat(draft.objectives().getFirst().mandatory()).isTrue();
    assertThat(draft.symbol()).isNull();
    assertThat(draft.recipients()).isEmpty();
  }

  @Test
  void whatEveryUnitOfItsLevelCarriesItNowLeads() {
    PlanContent draft =
        of(List.of(activity("a", EACH, group(MINISTRY, PROVINCE))), List.of(), each("a"));
    KeyActivity taken = draft.activities().getFirst();
    assertThat(taken.carrier()).isEqualTo(LEAD);
    assertThat(taken.lead().getFirst().unit()).isEqualTo(UNIT.id());
    assertThat(taken.serves()).extracting(ItemRef::item).containsExactly(new ItemId("a"));
    assertThat(taken.budget()).isNull();
  }

  @Test
  void whatDeeperUnitsCarryStaysWithThemWithinTheUnit() {
    PlanContent draft = of(List.of(activity("a", EACH, group(MINISTRY, COMMUNE))), List.of());
    assertThat(draft.activities().getFirst().carrier()).isEqualTo(EACH);
    assertThat(draft.activities().getFirst().lead().getFirst().group())
        .isEqualTo(new UnitGroup(UNIT.id(), List.of(COMMUNE)));
  }

  @Test
  void anItemForBothIsTakenTwiceUnderTwoIds() {
    PlanContent draft =
        of(List.of(activity("a", EACH, group(MINISTRY, PROVINCE, COMMUNE))), List.of(), each("a"));
    assertThat(draft.activities())
        .extracting(activity -> activity.id().value() + " " + activity.carrier())
        .containsExactly("a LEAD", "a-2 EACH");
  }

  @Test
  void whatOthersLeadAndWhatItLeadsForTheParentIsLeftOut() {
    PlanContent draft =
        of(
            List.of(
                activity("a", LEAD, party(Example.OTHER_PROVINCE)),
                activity("b", LEAD, party(Example.PROVINCE)),
                activity("c", EACH, group(MINISTRY, new Level("VILLAGE")))),
            List.of(),
            new AssignedItem(new ItemId("b"), LEAD));
    assertThat(draft.activities()).isEmpty();
  }

  @Test
  void dutiesAreTakenInTheSameWay() {
    PlanContent draft =
        of(
            List.of(),
            List.of(
                section(List.of(group(MINISTRY, PROVINCE), group(MINISTRY, COMMUNE)), "d"),
                section(List.of(party(Example.OTHER_PROVINCE)), "e")),
            each("d"));
    assertThat(draft.responsibilities())
        .flatExtracting(Responsibility::parties)
        .extracting(party -> party.unit() == null ? party.group() : party.unit())
        .containsExactly(UNIT.id(), new UnitGroup(UNIT.id(), List.of(COMMUNE)));
    assertThat(Stream.of(draft).flatMap(d -> d.responsibilities().stream()))
        .flatExtracting(Responsibility::duties)
        .extracting(duty -> duty.id().value())
        .containsExactly("d", "d-2");
  }
}
