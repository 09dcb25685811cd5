package vn.liencap.notification.letters.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.papers.DocumentNumber;

/**
 * An official reminder letter (công văn đôn đốc): what late units owe, and that their superior asks
 * for it.
 *
 * @param id names it
 * @param issuer whose letter it is
 * @param about what it urges
 * @param text what people wrote
 * @param units whom it urges, with what each owes
 * @param asOf the day up to which days late are counted
 * @param status how far it has come
 * @param signature who signed it; null before
 * @param number number and symbol; null before it is dispatched
 * @param date the date on it; null before it is dispatched
 * @param sequence counts the changes
 * @param changedAt when it was changed last
 */
public record Letter(
    LetterId id,
    UnitId issuer,
    About about,
    LetterText text,
    List<LateUnit> units,
    LocalDate asOf,
    LetterStatus status,
    @Nullable Signature signature,
    @Nullable DocumentNumber number,
    @Nullable LocalDate date,
    long sequence,
    Instant changedAt) {
  public Letter {
    units = List.copyOf(units);
  }

  /**
   * Who signed, and when.
   *
   * @param person the head
   * @param name as shown
   * @param at when
   */
  public record Signature(PersonId person, String name, Instant at) {}

  /** A new draft. */
  public static Letter draft(
      LetterId id,
      UnitId issuer,
      About about,
      LetterText text,
      List<LateUnit> units,
      LocalDate today,
      Instant now) {
    return new Letter(
        id, issuer, about, text, units, today, LetterStatus.DRAFT, null, null, null, 1, now);
  }

  /** True for a unit that it urges. */
  public boolean isTo(UnitId unit) {
    return units.stream().anyMatch(late -> late.unit().equals(unit));
  }

  /** True once it has left the house. */
  public boolean isDispatched() {
    return status == LetterStatus.DISPATCHED;
  }

  /** Carries the command out, or says why not; pure. */
  public LetterDecision decide(LetterCommand command, Actor actor, Instant now) {
    return LetterRules.decide(this, command, actor, now);
  }

  /** What the actor may do with it now. */
  public Set<LetterDeed> allowed(Actor actor) {
    return LetterRules.allowed(this, actor);
  }

  Letter written(LetterText next, List<LateUnit> chosen, LocalDate counted, Instant now) {
    return new Letter(
        id, issuer, about, next, chosen, counted, status, null, null, null, sequence + 1, now);
  }

  Letter signed(Actor actor, Instant now) {
    return new Letter(
        id,
        issuer,
        about,
        text.signedBy(actor.name()),
        units,
        asOf,
        LetterStatus.SIGNED,
        new Signature(actor.person(), actor.name(), now),
        null,
        null,
        sequence + 1,
        now);
  }

  Letter dispatched(LetterCommand.Dispatch order, long next, Instant now) {
    return new Letter(
        id,
        issuer,
        about,
        text.at(order.place(), order.number().symbol()),
        units,
        asOf,
        LetterStatus.DISPATCHED,
        signature,
        order.number(),
        order.date(),
        next,
        now);
  }
}
