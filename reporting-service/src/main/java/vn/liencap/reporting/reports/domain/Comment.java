package vn.liencap.reporting.reports.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * What somebody said about a report; both sides read it.
 *
 * @param id chosen by the client; saying it again changes nothing
 * @param about the code of an indicator or section; null for the whole
 */
public record Comment(
    String id,
    UnitId unit,
    PersonId person,
    String name,
    @Nullable String about,
    String text,
    Instant at) {
  public static final int LONGEST = 2_000;
  public static final int MOST = 200;

  static Comment of(Actor actor, String id, @Nullable String about, String text, Instant at) {
    return new Comment(id, actor.unit(), actor.person(), actor.name(), about, text, at);
  }
}
