package vn.liencap.plan.programmes.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;

/** Where the programmes are kept. */
public interface Programmes {

  /** The programme with that id. */
  Optional<Programme> find(ProgrammeId id);

  /**
   * Lists programmes, the latest year first, then in the order of a Vietnamese dictionary.
   *
   * @param year null for all
   * @param text words of the name, without diacritics if need be; null for all
   * @param after the sort key to begin after; null for the beginning
   * @param limit how many at most
   */
  List<Listed> list(
      @Nullable Integer year, @Nullable String text, @Nullable String after, int limit);

  /**
   * Adds a programme together with its {@code ProgrammeChanged}.
   *
   * @return false when there is one with that id, which is left as it is
   */
  boolean add(Programme programme, Actor by);

  /**
   * Replaces a programme by its next state, together with its {@code ProgrammeChanged}.
   *
   * @return false when another write got in between
   */
  boolean replace(Programme programme, Actor by);

  /**
   * A programme in a list.
   *
   * @param sortKey its place in the list
   */
  record Listed(Programme programme, String sortKey) {}
}
