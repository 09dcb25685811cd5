package vn.liencap.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.Level.COMMUNE;
import static vn.liencap.contracts.Level.DEPARTMENT;
import static vn.liencap.contracts.Level.PROVINCE;
import static vn.liencap.contracts.plan.AssignmentMode.EXECUTE;
import static vn.liencap.contracts.plan.AssignmentMode.IMPLEMENT;
import static vn.liencap.contracts.plan.Carrier.EACH;
import static vn.liencap.contracts.plan.Carrier.LEAD;
import static vn.liencap.plan.Example.MINISTRY;
import static vn.liencap.plan.Example.OTHER_PROVINCE;
import static vn.liencap.plan.Example.WARD;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.everybody;
import static vn.liencap.plan.Example.group;
import static vn.liencap.plan.Example.issued;
import static vn.liencap.plan.Example.levels;
import static vn.liencap.plan.Example.party;
import static vn.liencap.plan.Example.section;
import static vn.liencap.plan.Example.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.Example;

class SharesTest {
  private static final UnitDirectory COUNTRY = Example.country();
  private static final Successions SUCCESSIONS =
      new Successions(COUNTRY, Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC));
  private static final UnitId P1 = Example.PROVINCE;
  private static final UnitId SNV = Example.DEPARTMENT;

  private static Map<String, String> shares(
      UnitId issuer,
      List<KeyActivity> activities,
      List<Responsibility> duties,
      Addressing... rules) {
    return shares(issued(issuer, content(activities, duties), List.of(rules)));
  }

  /** Unit → mode and items. */
  private static Map<String, String> shares(IssuedPlan plan) {
    Shares shares = Shares.of(plan, COUNTRY, SUCCESSIONS);
    Map<String, String> found = new TreeMap<>();
    shares
        .candidates()
        .forEach(
            unit ->
                shares
                    .of(unit)
                    .ifPresent(
                        share -> found.put(unit.id().value(), share.mode() + " " + items(share))));
    return found;
  }

  private static String items(AssignmentState share) {
    return String.join(
        " ", share.items().stream().map(item -> item.item() + ":" + item.carrier()).toList());
  }

  @Test
  void theWholeSubtreeInExecutionIncludesTheIssuer() {
    Map<String, String> shares =
        shares(MINISTRY, List.of(activity("a", EACH)), List.of(), everybody(EXECUTE));
    assertThat(shares).hasSize(9).containsEntry("bnv", "EXECUTE a:EACH");
    assertThat(shares.values()).containsOnly("EXECUTE a:EACH");
  }

  @Test
  void theWholeSubtreeInImplementationLeavesTheIssuerOut() {
    assertThat(shares(MINISTRY, List.of(), List.of(), everybody(IMPLEMENT)))
        .hasSize(8)
        .doesNotContainKey("bnv");
  }

  @Test
  void anActivityIsLedByItsFirstUnitOnly() {
    assertThat(shares(P1, List.of(activity("a", LEAD, party(SNV), party(WARD))), List.of()))
        .containsOnly(Map.entry("p1-snv", "EXECUTE a:LEAD"));
  }

  @Test
  void aPostOrAnUnknownNameStaysWithTheIssuer() {
    assertThat(shares(P1, List.of(activity("a", LEAD, text("Công chức Văn phòng"))), List.of()))
        .containsOnly(Map.entry("p1", "EXECUTE a:LEAD"));
    assertThat(shares(P1, List.of(activity("a", LEAD, party(OTHER_PROVINCE))), List.of()))
        .containsOnly(Map.entry("p1", "EXECUTE a:LEAD")); // not below the issuer
  }

  @Test
  void aDutyIsCarriedByEveryUnitItMeans() {
    Map<String, String> shares =
        shares(
            P1,
            List.of(),
            List.of(
                section(List.of(group(P1, DEPARTMENT), group(P1, COMMUNE)), "d1", "d2"),
                section(List.of(text("Văn phòng Điều phối")), "d3")));
    assertThat(shares)
        .containsOnly(
            Map.entry("p1", "EXECUTE d3:LEAD"),
            Map.entry("p1-snv", "EXECUTE d1:EACH d2:EACH"),
            Map.entry("p1-w1", "EXECUTE d1:EACH d2:EACH"),
            Map.entry("p1-w2", "EXECUTE d1:EACH d2:EACH"));
  }

  @Test
  void theFirstRuleThatMeetsAUnitWinsAndGivesItsDueDate() {
    IssuedPlan plan =
        issued(
            MINISTRY,
            content(List.of(activity("a", EACH)), List.of()),
            List.of(levels(IMPLEMENT, PROVINCE), everybody(EXECUTE)));
    Map<String, String> shares = shares(plan);
    assertThat(shares)
        .containsEntry("p1", "IMPLEMENT a:EACH")
        .containsEntry("p1-w1", "EXECUTE a:EACH");
    Optional<AssignmentState> ofProvince =
        Shares.of(plan, COUNTRY, SUCCESSIONS)
            .unit(P1)
            .flatMap(unit -> Shares.of(plan, COUNTRY, SUCCESSIONS).of(unit));
    assertThat(ofProvince).map(AssignmentState::due).contains(LocalDate.of(2026, 6, 30));
  }

  @Test
  void anItemOfEachTakesOnlyTheUnitsItsGroupMeans() {
    List<KeyActivity> activities =
        List.of(
            activity("a", EACH, group(MINISTRY, PROVINCE)),
            activity("b", EACH, group(MINISTRY, COMMUNE)));
    assertThat(shares(MINISTRY, activities, List.of(), levels(IMPLEMENT, PROVINCE)))
        .containsOnly(Map.entry("p1", "IMPLEMENT a:EACH"), Map.entry("p2", "IMPLEMENT a:EACH"));
    assertThat(shares(MINISTRY, activities, List.of()))
        .containsEntry("p1", "EXECUTE a:EACH")
        .containsEntry("p2-w1", "EXECUTE b:EACH")
        .hasSize(6);
  }

  @Test
  void anItemWhoseCarriersAreNotUnderstoodGoesToAllThatAreAddressedElseToTheIssuer() {
    List<KeyActivity> unclear = List.of(activity("a", EACH, text("Các đơn vị")));
    assertThat(shares(MINISTRY, unclear, List.of(), levels(EXECUTE, PROVINCE)))
        .containsOnly(Map.entry("p1", "EXECUTE a:EACH"), Map.entry("p2", "EXECUTE a:EACH"));
    assertThat(shares(MINISTRY, unclear, List.of()))
        .containsOnly(Map.entry("bnv", "EXECUTE a:LEAD"));
  }

  @Test
  void whoHasNothingToCarryOutIsNotAssignedUnlessThePlanHasNoItems() {
    assertThat(
            shares(
                MINISTRY,
                List.of(activity("a", EACH, group(MINISTRY, COMMUNE))),
                List.of(),
                everybody(EXECUTE)))
        .containsOnlyKeys("p1-w1", "p1-w2", "p2-w1", "p2-w2");
    assertThat(shares(MINISTRY, List.of(), List.of(), everybody(EXECUTE))).hasSize(9);
  }

  @Test
  void unitsBesideTheTreeOfTheIssuerAreNeverAssigned() {
    assertThat(
            shares(
                P1,
                List.of(activity("a", EACH)),
                List.of(section(List.of(group(MINISTRY, COMMUNE)), "d")),
                everybody(EXECUTE)))
        .containsOnlyKeys("p1", "p1-snv", "p1-w1", "p1-w2");
  }
}
