package vn.liencap.reporting.rollup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When nodes are looked at again without an event: young ones after a moment; all of them at start
 * and on every new day, because attributes of units are dated and nothing tells that a day came.
 */
@Component
class SurveyTimes {
  private final Survey survey;
  private final RollUp rollUp;
  private final YoungNodes young;
  private final Clock clock;
  private LocalDate surveyedOn = LocalDate.MIN;

  SurveyTimes(Survey survey, RollUp rollUp, YoungNodes young, Clock clock) {
    this.survey = survey;
    this.rollUp = rollUp;
    this.young = young;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${liencap.rollup.another-look:1s}")
  void look() {
    rollUp.standAgain(young.dueForAnotherLook());
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(surveyedOn)) {
      survey.all();
      surveyedOn = today;
    }
  }
}
