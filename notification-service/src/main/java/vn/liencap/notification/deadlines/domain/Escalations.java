package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What superiors were told of units below that are late, by day. */
public interface Escalations {

  /**
   * Adds what units are late with; what was added before is there once.
   *
   * @return those that were added to, with all that any instance added until now
   */
  List<Escalation> add(Map<EscalationId, Set<LateBelow>> late);

  /** Those that are known of these, by what {@link EscalationId#value} writes. */
  Map<String, Escalation> read(Collection<String> ids);

  /** Forgets what was told before a day. */
  void forgetBefore(LocalDate day);
}
