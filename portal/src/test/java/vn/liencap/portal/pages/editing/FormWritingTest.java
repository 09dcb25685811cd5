package vn.liencap.portal.pages.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.portal.pages.SampleAnswers;
import vn.liencap.portal.services.DraftActivity;
import vn.liencap.portal.services.PlanInput;

class FormWritingTest {
  private final PlanForm form = FormReading.read(SampleAnswers.draft(), "\"7\"").cleaned();
  private final Typed typed = new Typed("số", "ngày");

  private PlanInput written(PlanForm changed) {
    return new FormWriting(changed, SampleAnswers.draft(), typed).write();
  }

  @Test
  void openingAndSavingChangesNothing() {
    PlanContent before = SampleAnswers.content();
    PlanInput after = written(form);
    assertThat(after.title()).isEqualTo(before.title());
    assertThat(after.legalBases()).isEqualTo(before.legalBases());
    assertThat(after.recipients()).isEqualTo(before.recipients());
    assertThat(after.signer()).isEqualTo(before.signer());
    assertThat(after.addressing()).isEqualTo(SampleAnswers.draft().addressing());
    for (int i = 0; i < before.activities().size(); i++) {
      DraftActivity activity = after.activities().get(i);
      assertThat(activity.id()).isEqualTo(before.activities().get(i).id());
      assertThat(activity.lead()).isEqualTo(before.activities().get(i).lead());
      assertThat(activity.timing()).isEqualTo(before.activities().get(i).timing());
      assertThat(activity.budget()).isEqualTo(before.activities().get(i).budget());
    }
    assertThat(typed.problems()).isNull();
  }

  @Test
  void aTaskKeepsItsIdWhenItsWordsStay() {
    assertThat(written(form).responsibilities().getFirst().tasks().getFirst().id())
        .isEqualTo(SampleAnswers.content().responsibilities().getFirst().duties().getFirst().id());
  }

  @Test
  void theSameWordsAreTheSameForm() {
    PlanForm again = FormReading.read(SampleAnswers.draft(), "\"8\"");
    assertThat(SameWords.in(again, form)).isTrue();
    PlanForm changed = RowOrder.read("remove:objectives[0]").orElseThrow().applyTo(form);
    assertThat(SameWords.in(again, changed)).isFalse();
  }
}
