package vn.liencap.reporting.indices.domain;

import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;

/** The indices that are followed: the built-in ones, as changed, and those added. */
public interface Indices {

  /** All, the built-in ones first. */
  List<ProvincialIndex> all();

  /** The one with a code. */
  Optional<ProvincialIndex> find(String code);

  /**
   * Keeps an index in place of the version before it.
   *
   * @return false, and nothing is kept, when somebody else has changed it meanwhile
   */
  boolean keep(ProvincialIndex index, Actor by);
}
