package vn.liencap.plan.domain;

import java.util.List;
import vn.liencap.contracts.Event;

/** What became of a command. */
public sealed interface Decision {

  /** It was carried out: the plan afterwards, and what the others are told. */
  record Accepted(Plan plan, List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** It was not. */
  record Refused(Refusal refusal) implements Decision {}
}
