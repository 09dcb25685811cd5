package vn.liencap.contracts.checking;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.UnitId;

/** What is asked and told while the totals are checked. */
public sealed interface CheckEvent extends Event {
  /** When. */
  Instant at();

  /** The newest counts; a check asks for everything anew. */
  @Override
  default long sequence() {
    return at().toEpochMilli();
  }

  @Override
  default Topic topic() {
    return Topic.CHECKS;
  }

  /**
   * Sums of units are wanted.
   *
   * @param check the check that they are for
   * @param units whose; empty for all
   */
  record SumsAsked(String check, List<UnitId> units, Instant at) implements CheckEvent {
    public SumsAsked {
      units = List.copyOf(units);
    }

    @Override
    public String key() {
      return "asked";
    }
  }

  /** A unit was summed up. */
  record UnitSummed(UnitSum sum) implements CheckEvent {
    @Override
    public Instant at() {
      return sum.at();
    }

    @Override
    public String key() {
      return sum.holder() + Id.SEPARATOR + sum.unit();
    }

    @Override
    public String routing() {
      return sum.unit().value();
    }
  }

  /**
   * All sums that a check asked for are told.
   *
   * @param units how many units
   */
  record SumsTold(Holder holder, String check, long units, Instant at) implements CheckEvent {
    @Override
    public String key() {
      return "told" + Id.SEPARATOR + holder;
    }
  }

  /**
   * The present state of all that a service holds of some units is wanted once more.
   *
   * @param holder who is to publish it
   */
  record StatesAsked(Holder holder, List<UnitId> units, Instant at) implements CheckEvent {
    public StatesAsked {
      units = List.copyOf(units);
    }

    @Override
    public String key() {
      return "states" + Id.SEPARATOR + holder;
    }
  }
}
