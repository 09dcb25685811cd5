package vn.liencap.activity.progress;

import java.util.List;
import vn.liencap.activity.domain.Refusal;
import vn.liencap.activity.domain.Refusal.Fault;

/**
 * What became of one command among many, or would become of it.
 *
 * @param state how it went
 * @param faults why it was refused, in Vietnamese; the field is blank where no field is to blame
 */
public record Fate(State state, List<Fault> faults) {
  public Fate {
    faults = List.copyOf(faults);
  }

  /** How a command among many went. */
  public enum State {
    /** It would be carried out. */
    READY,
    /** It was carried out now. */
    DONE,
    /** It had been carried out before; nothing changed. */
    BEFORE,
    /** It was refused. */
    REFUSED,
    /** Time was over before its turn came; sending it again is safe. */
    UNREACHED
  }

  /** Refused, with what is wrong at each field. */
  public static Fate refused(List<Fault> faults) {
    return new Fate(State.REFUSED, faults);
  }

  static Fate refused(Refusal refusal) {
    return refused(
        refusal instanceof Refusal.Invalid(var faults)
            ? faults
            : List.of(new Fault("", refusal.reason())));
  }

  static Fate refused(String reason) {
    return refused(List.of(new Fault("", reason)));
  }

  static Fate of(State state) {
    return new Fate(state, List.of());
  }
}
