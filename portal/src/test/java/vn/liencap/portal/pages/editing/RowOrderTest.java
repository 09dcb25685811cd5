package vn.liencap.portal.pages.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.portal.pages.SampleAnswers;

class RowOrderTest {
  private final PlanForm form = FormReading.read(SampleAnswers.draft(), "\"7\"");

  private PlanForm after(String order) {
    return RowOrder.read(order).orElseThrow().applyTo(form);
  }

  @Test
  void aRowComesAtTheEndOfItsPart() {
    assertThat(after("add:objectives").objectives()).hasSize(3).last().isEqualTo(TextRow.EMPTY);
    assertThat(after("add:activities").activities()).hasSize(3);
  }

  @Test
  void theNamedRowGoes() {
    assertThat(after("remove:objectives[0]").objectives())
        .isEqualTo(form.objectives().subList(1, 2));
    assertThat(after("remove:activities[1].outputs[0]").activities().get(1).outputs()).isEmpty();
  }

  @Test
  void aUnitIsAddedOnce() {
    PlanForm once = after("unit:addressing[1]=u-dn");
    PlanForm twice = RowOrder.read("unit:addressing[1]=u-dn").orElseThrow().applyTo(once);
    assertThat(twice.addressing().get(1).units()).isEqualTo(List.of("u-lc", "u-dn"));
  }

  @Test
  void anOrderForARowThatIsNotThereChangesNothing() {
    assertThat(after("remove:objectives[99]")).isEqualTo(form);
    assertThat(after("add:nothing")).isEqualTo(form);
  }

  @Test
  void savingIsNoOrderForRows() {
    assertThat(RowOrder.read("save")).isEmpty();
    assertThat(RowOrder.read("add:objectives; drop")).isEmpty();
  }

  @Test
  void aRowIsAddedAfterAnotherAndMovesUpAndDown() {
    assertThat(after("add:objectives[0]").objectives()).element(1).isEqualTo(TextRow.EMPTY);
    assertThat(after("down:objectives[0]").objectives())
        .containsExactly(form.objectives().get(1), form.objectives().get(0));
    assertThat(after("up:objectives[1]")).isEqualTo(after("down:objectives[0]"));
    assertThat(after("up:objectives[0]")).isEqualTo(form);
    assertThat(after("down:objectives[1]")).isEqualTo(form);
  }
}
