package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SourceAmount;
import vn.liencap.contracts.activity.SourceFigures;

class SourcesTest {
  private static final List<SourceFigures> PLAN =
      List.of(new SourceFigures(FundingSource.PROVINCE, 500, 0, 0));

  @Test
  void whatIsSpentIsAddedToItsSourceAndWithoutASourceToNone() {
    var once = Sources.spent(PLAN, FundingSource.PROVINCE, 100);
    var twice = Sources.spent(once, FundingSource.SOCIAL, 30);

    assertThat(Sources.spent(twice, null, 999)).isEqualTo(twice);
    assertThat(Sources.spent(twice, FundingSource.PROVINCE, 1))
        .containsExactly(
            new SourceFigures(FundingSource.PROVINCE, 500, 101, 0),
            new SourceFigures(FundingSource.SOCIAL, 0, 30, 0));
  }

  @Test
  void settlingAgainTakesThePlaceOfWhatWasSettledBefore() {
    var first = Sources.settled(PLAN, List.of(new SourceAmount(FundingSource.PROVINCE, 90)));
    var again = Sources.settled(first, List.of(new SourceAmount(FundingSource.CENTRAL, 80)));

    assertThat(again)
        .containsExactly(
            new SourceFigures(FundingSource.CENTRAL, 0, 0, 80),
            new SourceFigures(FundingSource.PROVINCE, 500, 0, 0));
  }

  @Test
  void anAmendedPlanSetsWhatIsPlannedAndKeepsWhatWasSpent() {
    var spent = Sources.spent(PLAN, FundingSource.PROVINCE, 100);
    var plan = List.of(new SourceFigures(FundingSource.COMMUNE, 300, 0, 0));

    assertThat(Sources.planned(spent, plan))
        .containsExactly(
            new SourceFigures(FundingSource.PROVINCE, 0, 100, 0),
            new SourceFigures(FundingSource.COMMUNE, 300, 0, 0));
    assertThat(Sources.planned(PLAN, plan)).isEqualTo(plan);
  }
}
