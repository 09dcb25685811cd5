package vn.liencap.reporting.rollup.messaging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.units.UnitEvent;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.Received;
import vn.liencap.reporting.rollup.Survey;

/** Nodes of units that came, moved or ended find their new place. */
@Component
class UnitMoves implements BatchHandler {
  private final Survey survey;

  UnitMoves(Survey survey) {
    this.survey = survey;
  }

  @Override
  public void handle(List<Received> batch) {
    List<UnitState> units = new ArrayList<>();
    for (Received received : batch) {
      if (received.event() instanceof UnitEvent told) {
        units.add(told.unit());
      }
    }
    survey.take(units);
  }
}
