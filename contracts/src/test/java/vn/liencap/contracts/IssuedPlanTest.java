package vn.liencap.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.plan.PlanEvent.PlanIssued;

class IssuedPlanTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theUnitsItNamesSettleItsMoney() {
    assertThat(read(golden()).plan().settling()).containsExactly(GoldenSamples.FINANCE);
  }

  @Test
  void whereAnEventOfBeforeSaysNothingTheIssuerSettles() {
    ObjectNode old = golden();
    ((ObjectNode) old.get("plan")).remove("finance");

    assertThat(read(old).plan().finance()).isEmpty();
    assertThat(read(old).plan().settling()).containsExactly(GoldenSamples.PROVINCE);
  }

  private static ObjectNode golden() {
    return (ObjectNode) JSON.readTree(GoldenSamples.json("plan.issued.v1"));
  }

  private static PlanIssued read(ObjectNode event) {
    return JSON.treeToValue(event, PlanIssued.class);
  }
}
